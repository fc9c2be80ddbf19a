import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { resolve } from 'node:path';

/** When a program is killed: so many milliseconds after it started, told something or changed the library. */
export type Kill = { after: 'start' | 'line' | 'change'; nth: number; delay: number };

/** What a program told before it ended; `status` is null where it was killed. */
export type Ended = { lines: string[]; status: number | null; errors: string };

/** The programs that change a library: those of the terminal, and one that starts faster. */
export type ProgramName = 'add' | 'remove' | 'change';

/** Runs a program on a library until it is killed, or ends before that. */
export async function runUntilKilled(
  name: ProgramName,
  argv: readonly string[],
  library: string,
  kill: Kill,
): Promise<Ended> {
  const child = spawn(process.execPath, [scripts[name], ...argv, '--library', library]);
  const trigger = countDown(kill, () => child.kill('SIGKILL'));
  const [told, errors]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => {
    told.push(chunk.toString());
    for (const _ of chunk.toString().matchAll(/\n/g)) trigger('line');
  });
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const watcher = watch(library, () => trigger('change'));
  trigger('start');
  const [status]: (number | null)[] = await once(child, 'close');
  watcher.close();
  trigger('end');
  // What is no whole line was not told.
  return { lines: told.join('').split('\n').slice(0, -1), status: status ?? null, errors: errors.join('') };
}

function countDown({ after, nth, delay }: Kill, act: () => void): (event: Kill['after'] | 'end') => void {
  let seen = 0;
  let timer: NodeJS.Timeout | undefined;
  return (event) => {
    if (event === 'end') clearTimeout(timer);
    if (event !== after) return;
    seen++;
    // A timer takes a millisecond at least.
    if (seen === nth && delay < 1) act();
    else if (seen === nth) timer = setTimeout(act, delay);
  };
}

const scripts: Readonly<Record<ProgramName, string>> = {
  add: resolve(import.meta.dirname, '../../src/terminal/add.ts'),
  remove: resolve(import.meta.dirname, '../../src/terminal/remove.ts'),
  change: resolve(import.meta.dirname, 'change.ts'),
};
