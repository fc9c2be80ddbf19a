import { chanceFor } from '#evaluation/chance.ts';
import { installChance, installClock } from './clock.ts';
import { readWanted } from './command-line.ts';
import { createDriver } from './driver.ts';

const wanted = readWanted(process.argv.slice(2));

// Whatever is loaded from here on keeps the clock that it finds.
const clock = installClock();
installChance(chanceFor(wanted.seed, 'libraries'));
const { reportOf, reportOfOutage } = await import('./report.ts');
const { simulate } = await import('./run.ts');
const { simulateOutage } = await import('./day.ts');

const driver = createDriver(clock);
const { seed, interactions, rate, outage } = wanted;
const { text, isKept } =
  outage === null
    ? reportOf(
        `${interactions} interactions, seed ${seed}, faults at a rate of ${rate}`,
        await simulate(wanted, driver),
      )
    : reportOfOutage(
        `An outage of ${outage} h, seed ${seed}`,
        await simulateOutage({ seed, hours: outage }, driver),
      );
process.stdout.write(text, () => process.exit(isKept ? 0 : 1));
