import { parseArgs } from 'node:util';
import { chanceFor } from '#evaluation/chance.ts';
import { installChance, installClock } from './clock.ts';
import { createDriver } from './driver.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    interactions: { type: 'string', default: '200000' },
    rate: { type: 'string', default: '0' },
  },
});

const wanted = {
  seed: Number(values.seed),
  interactions: Number(values.interactions),
  rate: Number(values.rate),
};

const clock = installClock();
installChance(chanceFor(wanted.seed, 'libraries'));
const { soak } = await import('./endurance.ts');

const { samples, growth } = await soak(wanted, createDriver(clock), (line) =>
  process.stdout.write(`${line}\n`),
);
const verdict =
  growth === null ? 'too few interactions to tell' : `${growth.toFixed(2)} MB per 100,000 (goal: 1)`;
process.stdout.write(`${samples.length} samples after the warm-up; growth: ${verdict}\n`, () =>
  process.exit(growth !== null && growth >= 1 ? 1 : 0),
);
