import { type Client, Events } from 'discord.js';
import type { Answering } from '#answering/answering.ts';
import type { FatalError } from '#config/fatal.ts';
import type { Log } from '#config/log.ts';
import type { DiscordSettings } from '#config/settings.ts';
import type { Meter } from '#health/meter.ts';
import { createClient } from './client.ts';
import { createRouter, type Router } from './interactions/router.ts';
import { publishCommands } from './publish.ts';
import { joinFailure, publicationRefusal, refusal } from './refusal.ts';
import { createRest } from './rest/rest.ts';
import { createWire } from './rest/wire.ts';

/** Milliseconds after which a connection that does not close is left behind. */
const longestFarewell = 3000;

export type DiscordStart = {
  settings: DiscordSettings;
  answering: Answering;
  log: Log;
  meter: Meter;
  /** Called when Discord closes the connection for good, at any time after the start. */
  onFatal(error: FatalError): void;
};

export type Connection = {
  /** The bot's name on Discord. */
  name: string;
  /** Finishes what is being answered and disconnects, in a few seconds at most; never rejects. */
  stop(): Promise<void>;
};

/**
 * Connects to Discord, publishes the commands and answers them from then on. Rejects with a FatalError
 * where Discord refuses the settings or cannot be reached.
 */
export async function startDiscord({
  settings,
  answering,
  log,
  meter,
  onFatal,
}: DiscordStart): Promise<Connection> {
  const client = createClient(settings);
  const rest = createRest(createWire({ meter }), settings.api);
  const router = createRouter({ answering, rest, log, meter });
  client.on(Events.InteractionCreate, (interaction) => void router.handle(interaction));
  client.on(Events.ShardError, (err) => log.warn({ err }, 'The connection to Discord failed'));
  client.on(Events.Error, (err) => log.error({ err }, 'The Discord client failed'));
  const refused = refusal(client);
  const ready = await Promise.race([join(client, settings.token), refused]);
  refused.catch(onFatal);
  await publish(ready, settings, answering, log);
  return { name: ready.user.tag, stop: () => sayFarewell(client, router, log) };
}

async function join(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(token).catch((thrown: unknown) => {
    throw joinFailure(thrown);
  });
  return ready;
}

/** Where Discord is merely unwell, the bot goes on with the commands that were published before. */
async function publish(
  client: Client<true>,
  { guildId }: DiscordSettings,
  { commands }: Answering,
  log: Log,
): Promise<void> {
  try {
    log.info(await publishCommands(client.application, guildId, commands), 'Commands are published');
  } catch (thrown) {
    const refused = publicationRefusal(thrown);
    if (refused) {
      await disconnect(client, log);
      throw refused;
    }
    log.error({ err: thrown }, 'Commands could not be published');
  }
}

async function sayFarewell(client: Client, router: Router, log: Log): Promise<void> {
  const tooLong = Promise.withResolvers<void>();
  setTimeout(tooLong.resolve, longestFarewell).unref();
  await Promise.race([router.stop().then(() => disconnect(client, log)), tooLong.promise]);
}

/** A connection that cannot be closed is left behind: whoever asked for it is on the way out. */
async function disconnect(client: Client, log: Log): Promise<void> {
  await client
    .destroy()
    .catch((err: unknown) => log.warn({ err }, 'The connection to Discord could not be closed'));
}
