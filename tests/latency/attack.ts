import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { attackBot } from './bot.ts';
import { type Kind, summary, type Times } from './timing.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    questions: { type: 'string', default: '300' },
    attackers: { type: 'string', default: '4' },
    pause: { type: 'string', default: '100' },
    library: { type: 'string', default: resolve(import.meta.dirname, '../../data/documents') },
  },
});

const { times, faults } = await attackBot(values.library, Number(values.seed), {
  questions: Number(values.questions),
  attackers: Number(values.attackers),
  pause: Number(values.pause),
});
const of = (kind: Kind, what: (times: Times) => number) =>
  times.filter((each) => each.kind === kind).map(what);
const kinds: readonly Kind[] = ['question', 'suggestions', 'attack'];
const lines = [
  `seed ${values.seed}, ${values.attackers} attackers`,
  summary(
    'acknowledged, all',
    times.map(({ acknowledged }) => acknowledged),
  ),
  ...kinds.map((kind) =>
    summary(
      `acknowledged, ${kind}`,
      of(kind, ({ acknowledged }) => acknowledged),
    ),
  ),
  ...kinds.map((kind) =>
    summary(
      `answered, ${kind}`,
      of(kind, ({ answered }) => answered),
    ),
  ),
  ...faults,
];
process.stdout.write(`${lines.join('\n')}\n`);
