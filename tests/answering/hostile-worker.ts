import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { serve } from '#answering/serve.ts';
import { defineCommand } from '#command/define.ts';
import { echo, echoCommands, option } from '#tests/fixtures/commands.ts';

/** A thread whose commands do the worst that they can; it does not start where a file `unfit` is in its folder. */

const deeds: Readonly<Record<string, () => unknown>> = {
  'never end': () => {
    for (;;);
  },
  throw: () => {
    throw new RangeError('out of range');
  },
  'quote the asker': () => {
    throw new TypeError('cannot read "quote the asker" to its end');
  },
  'throw words': () => {
    throw 'somebody’s words';
  },
  'take all memory': () => {
    const held: number[][] = [];
    for (;;) held.push(new Array(1_000_000).fill(0.5));
  },
  exit: () => process.exit(7),
  'fail later': () => {
    setImmediate(() => {
      throw new Error('later');
    });
  },
};

if (existsSync(join(workerData.folder, 'unfit'))) throw new Error('This library cannot be read now');

serve([
  ...echoCommands,
  defineCommand({
    name: 'do',
    description: 'Does something',
    options: {
      deed: option({
        required: true,
        complete: (archive, typed) => [{ name: typed, value: String(archive.holdings.length) }],
      }),
    },
    examples: () => [],
    run(archive, { deed }) {
      deeds[deed ?? '']?.();
      return echo('do', { deed, holdings: String(archive.holdings.length) });
    },
  }),
]);
