import type { IIdentifyThrottler } from 'discord.js';
import { pause } from '#discord/rest/pause.ts';
import type { Ledger } from './budget-file.ts';

export type ThrottlerOptions = {
  ledger: Ledger;
  /** Aborted once the Client is left behind: it identifies no more. */
  released: AbortSignal;
  /** Called when a session may be begun and has been taken from the ledger. */
  onIdentify(): void;
  /** Called where a Client would begin a second session. */
  onSecond(): void;
};

/** Milliseconds between two looks at the ledger while it allows nothing. */
const longestPause = 60_000;

/**
 * Lets a Client identify once, and only when the ledger allows it and has taken note of it. A further
 * session is for a fresh Client, so that nothing begins sessions in a loop where the supervisor does not
 * see it.
 */
export function createThrottler({
  ledger,
  released,
  onIdentify,
  onSecond,
}: ThrottlerOptions): IIdentifyThrottler {
  let used = false;
  return {
    async waitForIdentify(_shard, signal) {
      if (used) {
        onSecond();
        return never();
      }
      while (!released.aborted && !(await ledger.take())) {
        const wait = Math.min(longestPause, ledger.allowedFrom() - Date.now());
        await pause(wait, AbortSignal.any([signal, released]));
        if (!released.aborted) signal.throwIfAborted();
      }
      // discord.js would go on and identify after any error but that of its own signal.
      if (released.aborted) return never();
      used = true;
      onIdentify();
      signal.throwIfAborted();
    },
  };
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
