import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseAfter } from '#discord/gateway/backoff.ts';
import { ordinaryPatience as patience } from '#discord/gateway/patience.ts';

const longest = () => 1;
const shortest = () => 0;

describe('the pause before the next attempt', () => {
  it('is a second at most after the first failure, and doubles', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((failures) => pauseAfter(failures, false, patience, longest));
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 64_000]);
  });

  it('grows to two minutes where Discord cannot be reached', () => {
    expect(pauseAfter(8, false, patience, longest)).toBe(120_000);
    expect(pauseAfter(1000, false, patience, longest)).toBe(120_000);
    expect(pauseAfter(10_000, false, patience, longest)).toBe(120_000);
  });

  it('grows to ten minutes where sessions are used up', () => {
    expect(pauseAfter(8, true, patience, longest)).toBe(128_000);
    expect(pauseAfter(10, true, patience, longest)).toBe(512_000);
    expect(pauseAfter(11, true, patience, longest)).toBe(600_000);
  });

  it('is left to chance by half', () => {
    expect(pauseAfter(3, false, patience, shortest)).toBe(2000);
    expect(pauseAfter(3, false, patience, () => 0.5)).toBe(3000);
  });

  it('never is nothing and never exceeds its bound', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, identified, chance) => {
          const pause = pauseAfter(failures, identified, patience, () => chance);
          expect(pause).toBeGreaterThanOrEqual(patience.firstPause / 2);
          expect(pause).toBeLessThanOrEqual(
            identified ? patience.longestPauseAfterIdentify : patience.longestPause,
          );
        },
      ),
    );
  });
});

it('a day of sessions that never last stays within the allowance of two hundred', () => {
  const everyOther = patience.unready + pauseAfter(1000, true, patience, () => 0.5);
  expect(86_400_000 / everyOther).toBeLessThan(185);
});
