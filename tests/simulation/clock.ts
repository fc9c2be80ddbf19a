import timers from 'node:timers';
import { install } from '@sinonjs/fake-timers';

export type Clock = ReturnType<typeof install>;

const begin = Date.UTC(2026, 0, 1);

/**
 * Puts a clock that only stands or jumps in the place of the real one, for everything that is loaded
 * afterwards: `setTimeout`, `setInterval`, `Date` and `performance`, and the same in `node:timers` and
 * `node:timers/promises`. What the event loop does at once (`setImmediate`, `nextTick`) stays as it is,
 * and so do the time limits of sockets, which node keeps to itself.
 */
export function installClock(): Clock {
  const clock = install({
    now: begin,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    shouldClearNativeTimers: true,
    loopLimit: Number.MAX_SAFE_INTEGER,
  });
  const { setTimeout: jumping } = globalThis;
  const patient = new Proxy(jumping, {
    apply: (target, self, [act, delay, ...rest]) =>
      Reflect.apply(target, self, [act, wholeDelay(delay), ...rest]),
  });
  globalThis.setTimeout = patient;
  timers.setTimeout = patient;
  return clock;
}

/** As in node, every timer takes a millisecond or more: with shorter ones time could stand still for ever. */
function wholeDelay(delay: unknown): number {
  return Math.max(1, Math.trunc(Number(delay ?? 1)) || 1);
}

/** Replaces `Math.random`, which libraries use for jitter; gives back what undoes it. */
export function installChance(chance: () => number): () => void {
  const { random } = Math;
  Math.random = chance;
  return () => {
    Math.random = random;
  };
}
