import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allowedFrom, doubtfulTimes, settle, spend } from '#discord/gateway/budget.ts';

const hour = 3_600_000;
const day = 24 * hour;

type Step = {
  /** Milliseconds that pass. */
  pass: number;
  /** Milliseconds by which the clock is put back. */
  back: number;
  restart: boolean;
  /** Whether it waits until the next is allowed, rather than only to try. */
  waits: boolean;
};

const step: fc.Arbitrary<Step> = fc.record({
  pass: fc.oneof(fc.nat(10_000), fc.nat(10 * 60_000), fc.nat(4 * hour)),
  back: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.nat(2 * day)),
  restart: fc.boolean(),
  waits: fc.boolean(),
});

/** The true times of the IDENTIFYs that the budget lets through. */
function run(steps: readonly Step[], before: readonly number[]): number[] {
  let truth = 1_800_000_000_000;
  let shift = 0;
  let kept = [...before];
  const sent: number[] = [];
  for (const { pass, back, restart, waits } of steps) {
    truth += pass;
    shift -= back;
    if (restart) kept = settle(JSON.parse(JSON.stringify(kept)), truth + shift);
    if (waits) truth += allowedFrom(kept, truth + shift) - (truth + shift);
    if (allowedFrom(kept, truth + shift) > truth + shift) continue;
    kept = spend(kept, truth + shift);
    sent.push(truth);
  }
  return sent;
}

function most(times: readonly number[], span: number): number {
  return Math.max(
    0,
    ...times.map((from) => times.filter((time) => time >= from && time <= from + span).length),
  );
}

const kept = fc.oneof(fc.constant<number[]>([]), fc.constant(doubtfulTimes(1_800_000_000_000)));

it('no hour has more than twenty, whatever happens to the clock and the program', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), kept, (steps, before) => {
      expect(most(run(steps, before), hour)).toBeLessThanOrEqual(20);
    }),
  );
});

it('no day has more than two hundred, whatever happens to the clock and the program', () => {
  const eager = step.map((each) => ({ ...each, pass: each.pass / 20, waits: true }));
  fc.assert(
    fc.property(fc.array(eager, { minLength: 150, maxLength: 450, size: 'max' }), kept, (steps, before) => {
      expect(most(run(steps, before), day)).toBeLessThanOrEqual(200);
    }),
    { numRuns: 40 },
  );
});

it('whoever only waits gets two hundred a day, and no wait is longer than a day', () => {
  const always = Array.from({ length: 450 }, () => ({ pass: 0, back: 0, restart: true, waits: true }));
  const sent = run(always, []);
  expect(sent).toHaveLength(450);
  expect(most(sent, hour)).toBe(20);
  expect(most(sent, day)).toBe(200);
});
