import { afterAll, beforeAll } from 'vitest';
import { chanceFor } from '#evaluation/chance.ts';
import { type Clock, installChance, installClock } from './clock.ts';
import { createDriver, type Driver } from './driver.ts';

const longestLoading = 120_000;

/** Puts the clock in place for all tests of a file; whatever `load` loads finds it there. */
export function withDriver(load: () => Promise<unknown>): () => Driver {
  let clock: Clock;
  let driver: Driver;
  let restoreChance: () => void;
  beforeAll(async () => {
    clock = installClock();
    restoreChance = installChance(chanceFor(1, 'libraries'));
    driver = createDriver(clock);
    await load();
  }, longestLoading);
  afterAll(() => {
    driver.stop();
    restoreChance();
    clock.uninstall();
  });
  return () => driver;
}
