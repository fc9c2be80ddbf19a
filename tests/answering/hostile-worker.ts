import { serve } from '#answering/serve.ts';
import { defineCommand } from '#command/define.ts';
import { echo, echoCommands, option } from '#tests/fixtures/commands.ts';

/** A thread whose commands do the worst that they can. */

const deeds: Readonly<Record<string, () => unknown>> = {
  'never end': () => {
    for (;;);
  },
  throw: () => {
    throw new RangeError('out of range');
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
