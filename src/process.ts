import { FatalError } from '#config/fatal.ts';
import type { Log } from '#config/log.ts';
import type { Meter } from '#health/meter.ts';

/** Milliseconds between two looks at whether npm is still there. */
const parentInterval = 250;

/** Ends the program: with one sentence where a person or time can mend it, with the stack of a bug otherwise. */
export function endWith(thrown: unknown): never {
  const mendable = thrown instanceof FatalError;
  process.stderr.write(`${mendable ? thrown.message : stackOf(thrown)}\n`);
  process.exit(mendable ? thrown.exitCode : 1);
}

/**
 * SIGINT and SIGTERM stop the program cleanly with exit code 0, and so does the end of the npm that
 * started it; a second signal ends it at once.
 */
export function stopWhenAsked(stop: () => Promise<void>): void {
  let stopping = false;
  const begin = () => {
    if (stopping) return;
    stopping = true;
    stop().then(() => process.exit(0), endWith);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => (stopping ? process.exit(1) : begin()));
  }
  if (process.env.npm_lifecycle_event) onceOrphaned(begin);
}

/** discord.js leaves a rejected promise behind for an event that it cannot read; the bot goes on. */
export function surviveStrayRejections(log: Log, meter: Meter): void {
  process.on('unhandledRejection', (err) => {
    meter.count('process.stray-rejection');
    log.error({ err }, 'Something failed where nobody waited for it');
  });
}

/** npm passes a signal to the shell that it starts scripts with, and that shell passes it to nobody. */
function onceOrphaned(act: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, parentInterval).unref();
}

/** Only the stack: what else hangs on an error of a request may hold secrets. */
function stackOf(thrown: unknown): string {
  return (thrown instanceof Error && thrown.stack) || `A ${typeof thrown} was thrown`;
}
