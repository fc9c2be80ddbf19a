import { parseArgs } from 'node:util';
import { chanceFor } from '#evaluation/chance.ts';
import { installChance, installClock } from './clock.ts';
import { createDriver } from './driver.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    interactions: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '0.2' },
  },
});

const plan = {
  seed: Number(values.seed),
  interactions: Number(values.interactions),
  rate: Number(values.rate),
};

// Whatever is loaded from here on keeps the clock that it finds.
const clock = installClock();
installChance(chanceFor(plan.seed, 'libraries'));
const { simulate } = await import('./run.ts');
const { brokenPromises } = await import('./findings.ts');
const { reportOf } = await import('./report.ts');

const findings = await simulate(plan, createDriver(clock));
const title = `${plan.interactions} interactions, seed ${plan.seed}, faults at a rate of ${plan.rate}`;
process.stdout.write(reportOf(title, findings));
process.exit(brokenPromises(findings).length > 0 ? 1 : 0);
