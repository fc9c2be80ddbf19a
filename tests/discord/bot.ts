import { answerHere } from '#answering/here.ts';
import type { Desk } from '#command/desk.ts';
import type { FatalError } from '#config/fatal.ts';
import { type Connection, startDiscord } from '#discord/start.ts';
import { createMeter, type Meter } from '#health/meter.ts';
import { botToken, guildId } from '#tests/doubles/discord/identity.ts';
import { type DiscordStub, startStub } from '#tests/doubles/discord/stub.ts';
import { deskWith, listeningLog } from './fakes.ts';

export type Bot = {
  discord: DiscordStub;
  connection: Connection;
  /** Every line that was logged. */
  lines: string[];
  meter: Meter;
  /** What ended the connection for good; resolves when something does. */
  ended: Promise<FatalError>;
  stop(): Promise<void>;
};

/** The bot with this desk, connected to a Discord of its own. */
export async function startBot(desk: Partial<Desk> = {}, discord?: DiscordStub): Promise<Bot> {
  const stub = discord ?? (await startStub());
  const { log, lines } = listeningLog();
  const meter = createMeter();
  const ended = Promise.withResolvers<FatalError>();
  const settings = { token: botToken, guildId, api: stub.api };
  const connection = await startDiscord({
    settings,
    answering: answerHere(deskWith(desk)),
    log,
    meter,
    onFatal: ended.resolve,
  });
  const stop = async () => {
    await connection.stop();
    await stub.stop();
  };
  return { discord: stub, connection, lines, meter, ended: ended.promise, stop };
}
