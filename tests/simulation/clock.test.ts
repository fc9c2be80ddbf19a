import timers from 'node:timers';
import timersPromises from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Clock, installClock } from './clock.ts';
import { createDriver, type Driver } from './driver.ts';

let clock: Clock;
let driver: Driver;

beforeEach(() => {
  clock = installClock();
  driver = createDriver(clock);
});

afterEach(() => {
  driver.stop();
  clock.uninstall();
});

it.each([
  ['setTimeout', (then: () => void) => void setTimeout(then, 60_000)],
  ['node:timers', (then: () => void) => void timers.setTimeout(then, 60_000)],
  ['node:timers/promises', (then: () => void) => void timersPromises.setTimeout(60_000).then(then)],
])('a minute passes at once for %s', async (_, wait) => {
  const begun = [Date.now(), performance.now()];
  await driver.until(new Promise<void>((resolve) => wait(resolve)));
  expect([Date.now(), performance.now()]).toEqual(begun.map((time) => time + 60_000));
});

it('time goes on where somebody waits for less than a millisecond again and again', async () => {
  const end = performance.now() + 3;
  const waitOn = async () => {
    while (performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 0.2));
  };
  await driver.until(waitOn());
  expect(performance.now()).toBe(end);
});

it('what nothing can ever settle is told rather than waited for', async () => {
  await expect(driver.until(new Promise(() => undefined))).rejects.toThrow('could ever happen');
});
