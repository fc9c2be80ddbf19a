import { FatalError } from '#config/fatal.ts';
import type { Log } from '#config/log.ts';

/** Ends the program: with one sentence where a person or time can mend it, with the stack of a bug otherwise. */
export function endWith(thrown: unknown): never {
  const mendable = thrown instanceof FatalError;
  process.stderr.write(`${mendable ? thrown.message : stackOf(thrown)}\n`);
  process.exit(mendable ? thrown.exitCode : 1);
}

/** SIGINT and SIGTERM stop the program cleanly with exit code 0; a second one ends it at once. */
export function stopOnSignals(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      for (const again of ['SIGINT', 'SIGTERM'] as const) process.once(again, () => process.exit(1));
      stop().then(() => process.exit(0), endWith);
    });
  }
}

/** discord.js leaves a rejected promise behind for an event that it cannot read; the bot goes on. */
export function surviveStrayRejections(log: Log): void {
  process.on('unhandledRejection', (err) =>
    log.error({ err }, 'Something failed where nobody waited for it'),
  );
}

/** Only the stack: what else hangs on an error of a request may hold secrets. */
function stackOf(thrown: unknown): string {
  return (thrown instanceof Error && thrown.stack) || `A ${typeof thrown} was thrown`;
}
