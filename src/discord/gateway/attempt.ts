import { type Client, Events, type Interaction } from 'discord.js';
import type { FatalConfigurationError } from '#config/fatal.ts';
import type { Log } from '#config/log.ts';
import type { DiscordSettings } from '#config/settings.ts';
import { createClient } from '#discord/client.ts';
import { closeRefusal, loginRefusal, reasonOf } from '#discord/refusal.ts';
import type { Wire } from '#discord/rest/wire.ts';
import { within } from '#discord/within.ts';
import type { Meter } from '#health/meter.ts';
import type { Ledger } from './budget-file.ts';
import { createLine, type Line } from './line.ts';
import { createThrottler } from './throttler.ts';

/** One try at a session with Discord: a Client from its making to its end, and never used again. */
export type Attempt = {
  /** Whether it used up a session. */
  hasIdentified(): boolean;
  /** Asks for a sign of life. */
  probe(): void;
  /** Leaves it behind at once: it tells nothing any more, and keeps no timer and no socket. */
  release(): void;
  /** Takes leave of Discord, then does the same; in a second at most. Never rejects. */
  leave(): Promise<void>;
};

/** What it tells; nothing once it is released. */
export type AttemptEvents = {
  /** A session has begun, once; `client` can be asked about the application. */
  onBegun(client: Client<true>): void;
  onResumed(): void;
  /** Something arrived. */
  onSign(): void;
  /** The connection is lost; discord.js tries to resume the session. */
  onLost(): void;
  /** It came to its end, for a reason in words of ours; `wait` is how many milliseconds Discord asks to wait. */
  onOver(reason: string, wait: number): void;
  /** A person must mend something. */
  onRefused(error: FatalConfigurationError): void;
  onInteraction(interaction: Interaction): void;
};

export type AttemptParts = {
  settings: DiscordSettings;
  wire: Wire;
  ledger: Ledger;
  log: Log;
  meter: Meter;
};

/** Milliseconds that a peer has for its own farewell. */
const longestFarewell = 1000;

/** Begins to log in; what becomes of it is told through the events, never within this call. */
export function beginAttempt(parts: AttemptParts, events: AttemptEvents): Attempt {
  const { settings, wire, ledger, log, meter } = parts;
  const released = new AbortController();
  let identified = false;
  const line = createLine({ onSign: events.onSign, onMalformed: () => meter.count('gateway.malformed') });
  const throttler = createThrottler({
    ledger,
    released: released.signal,
    onIdentify() {
      identified = true;
      meter.count('gateway.identified');
    },
    onSecond: () => events.onOver('Discord ended the session', 0),
  });
  const ws = { buildStrategy: line.buildStrategy, buildIdentifyThrottler: () => Promise.resolve(throttler) };
  const client = createClient({ wire, api: settings.api, ws });
  listen(client, events, log);
  const isReleased = () => released.signal.aborted;
  void logIn(client, settings.token, line, events, isReleased);
  const release = () => {
    if (isReleased()) return;
    released.abort();
    silence(client);
    client.destroy().catch(() => undefined);
    line.cut();
  };
  return {
    hasIdentified: () => identified,
    probe: line.probe,
    release,
    async leave() {
      if (isReleased()) return;
      silence(client);
      await within(sayGoodbye(client, log), longestFarewell);
      release();
    },
  };
}

function listen(client: Client, events: AttemptEvents, log: Log): void {
  client.on(Events.ClientReady, events.onBegun);
  client.on(Events.ShardResume, events.onResumed);
  client.on(Events.ShardReconnecting, events.onLost);
  client.on(Events.ShardDisconnect, ({ code }) => events.onRefused(closeRefusal(code)));
  client.on(Events.ShardError, (err) => {
    // Twice in a second while an address is out of order; the change of state is told anyway.
    log.debug({ err }, 'The connection to Discord failed');
    events.onLost();
  });
  client.on(Events.InteractionCreate, events.onInteraction);
  client.on(Events.Error, (err) => log.error({ err }, 'The Discord client failed'));
}

/** Where it works, this ends only when the session has begun; what tells that is the Client's event. */
async function logIn(
  client: Client,
  token: string,
  line: Line,
  events: AttemptEvents,
  isReleased: () => boolean,
): Promise<void> {
  try {
    await client.login(token);
  } catch (thrown) {
    if (isReleased()) return;
    const refused = loginRefusal(thrown);
    const wait = refused ? 0 : await line.closedFor().catch(() => 0);
    if (refused) events.onRefused(refused);
    else if (wait > 0) events.onOver('Discord allows no more sessions for now', wait);
    else events.onOver(`Discord cannot be reached now (${reasonOf(thrown)})`, 0);
  }
}

/** Without a listener for errors, an error would end the program. */
function silence(client: Client): void {
  client.removeAllListeners();
  client.on(Events.Error, () => undefined);
}

async function sayGoodbye(client: Client, log: Log): Promise<void> {
  try {
    await client.destroy();
  } catch (err) {
    log.warn({ err }, 'The connection to Discord could not be closed');
  }
}
