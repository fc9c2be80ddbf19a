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
const told = (megabytes: number | null) =>
  megabytes === null ? 'too few samples' : `${megabytes.toFixed(2)} MB`;
process.stdout.write(
  `${samples.length} samples after the warm-up; growth per 100,000: ${told(growth.heap)} (goal: 1), ${told(growth.data)} without compiled code\n`,
  () => process.exit(growth.heap !== null && growth.heap >= 1 ? 1 : 0),
);
