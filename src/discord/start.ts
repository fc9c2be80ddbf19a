import type { Answering } from '#answering/answering.ts';
import type { FatalError } from '#config/fatal.ts';
import type { Log } from '#config/log.ts';
import type { DiscordSettings } from '#config/settings.ts';
import type { Health } from '#health/health.ts';
import type { Meter } from '#health/meter.ts';
import { beginAttempt } from './gateway/attempt.ts';
import { openLedger } from './gateway/budget-file.ts';
import { ordinaryPatience, type Patience } from './gateway/patience.ts';
import { Publisher } from './gateway/publisher.ts';
import { Supervisor } from './gateway/supervisor.ts';
import { routeTo } from './interactions/routing.ts';
import { tokenRefusal } from './refusal.ts';
import { createRest } from './rest/rest.ts';
import { createWire } from './rest/wire.ts';
import { within } from './within.ts';

/** Milliseconds after which answers that are not done are left behind. */
const longestFarewell = 5000;

export type DiscordStart = {
  settings: DiscordSettings;
  /** Discord is joined while this is still being made; what is asked before waits for it. */
  answering: Promise<Answering>;
  log: Log;
  health: Health;
  meter: Meter;
  /** The folder for what is kept from one start to the next; it need not exist yet. */
  stateFolder: string;
  /** From 0 to 1, for the jitter of pauses. */
  random?: () => number;
  patience?: Partial<Patience>;
  /** Ends the connection while it is still being made, as `stop` does later. */
  signal?: AbortSignal;
  /** Called at most once, with what ended the connection for good after the start. */
  onFatal(error: FatalError): void;
};

export type Connection = {
  /** How it stands, in one sentence for whoever started the bot. */
  greeting: string;
  /** Finishes what is being answered and disconnects, in a few seconds at most; never rejects. */
  stop(): Promise<void>;
};

/**
 * Keeps the bot connected to Discord, publishes the commands and answers them. Resolves as soon as that is
 * done once, or cannot be done now and is tried again and again. Rejects with a FatalError where Discord
 * refuses the settings.
 */
export async function startDiscord(options: DiscordStart): Promise<Connection> {
  const { settings, answering, log, health, meter, stateFolder, signal, random = Math.random } = options;
  const patience = { ...ordinaryPatience, ...options.patience };
  const start = createAnnouncement(options.onFatal);
  const end = (error: FatalError) => {
    publisher.stop();
    supervisor.abandon();
    health.turn('fatal', error.message);
    start.fail(error);
  };
  const wire = createWire({ meter, random, onTokenRefused: () => end(tokenRefusal()) });
  const rest = createRest(wire, settings.api);
  const routing = routeTo(answering, { rest, log, meter, random });
  const ledger = openLedger(stateFolder, log);
  const { guildId } = settings;
  const publisher = new Publisher({
    commands: routing.commands,
    guildId,
    log,
    patience,
    random,
    onFatal: end,
  });
  const supervisor = new Supervisor({
    ledger,
    health,
    meter,
    log,
    patience,
    random,
    onFatal: end,
    begin: (events) => beginAttempt({ settings, wire, ledger, log, meter }, events),
    onBegun: async (client) => {
      await publisher.publish(client);
      start.succeed(`On Record answers on Discord as ${client.user.tag}; Ctrl+C stops it.`);
    },
    onInteraction: routing.take,
    onTrouble: (reason) => start.succeed(`${reason}; trying again, Ctrl+C stops it.`),
  });
  const leave = async () => {
    publisher.stop();
    await within(Promise.all([supervisor.leave(), routing.stop()]), longestFarewell);
    start.succeed('On Record has been stopped.');
  };
  let left: Promise<void> | null = null;
  const stop = () => {
    left ??= leave();
    return left;
  };
  signal?.addEventListener('abort', () => void stop(), { once: true });
  if (signal?.aborted) void stop();
  else supervisor.begin();
  return { greeting: await start.outcome, stop };
}

type Announcement = {
  /** The first sentence about how it stands; rejects with what was fatal before that. */
  outcome: Promise<string>;
  succeed(greeting: string): void;
  fail(error: FatalError): void;
};

function createAnnouncement(onFatalLater: (error: FatalError) => void): Announcement {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let isMade = false;
  let hasFailed = false;
  return {
    outcome: promise,
    succeed(greeting) {
      isMade = true;
      resolve(greeting);
    },
    fail(error) {
      if (hasFailed) return;
      hasFailed = true;
      if (isMade) onFatalLater(error);
      else reject(error);
    },
  };
}
