import { Server } from 'node:net';
import { ChannelType } from 'discord-api-types/v10';
import { DigitalDiscord } from 'discord-digital-twin';

export type Twin = { discord: DigitalDiscord; channelId: string; userId: string };

/** Starts the twin with one server, one channel and one reader, on 127.0.0.1 alone. */
export async function startTwin(): Promise<Twin> {
  const discord = new DigitalDiscord({
    channels: [{ name: 'desk', type: ChannelType.GuildText }],
    users: [{ username: 'reader' }],
    botUser: { username: 'on-record' },
  });
  await onLoopback(() => discord.start());
  const channel = await discord.prisma.channel.findFirstOrThrow();
  const userId = await discord.getFirstNonBotUserId();
  if (userId === null) throw new Error('The twin has no reader');
  return { discord, channelId: channel.id, userId };
}

/** The twin listens on every interface of the machine unless its server is told otherwise. */
async function onLoopback(start: () => Promise<void>): Promise<void> {
  const { listen } = Server.prototype;
  Server.prototype.listen = function (port: number, ready: () => void) {
    return listen.call(this, port, '127.0.0.1', ready);
  };
  try {
    await start();
  } finally {
    Server.prototype.listen = listen;
  }
}
