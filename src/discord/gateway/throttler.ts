import type { IIdentifyThrottler } from 'discord.js';
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
const longestSleep = 60_000;

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
        await sleep(Math.min(longestSleep, ledger.allowedFrom() - Date.now()), signal);
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

/** Rejects as soon as the signal is aborted. */
function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
}
