import { describe, expect, it } from 'vitest';
import { growthOf } from './endurance.ts';
import { mostWithin } from './tally.ts';

describe('the most within a stretch of time', () => {
  it.each([
    [[], 0],
    [[5], 1],
    [[0, 9], 2],
    [[0, 10], 1],
    [[0, 1, 2, 50, 51], 3],
  ])('of %j is right', (times, most) => {
    expect(mostWithin(times, 10)).toBe(most);
  });
});

describe('the growth of a heap', () => {
  it('is the slope per 100,000', () => {
    const samples = [0, 1, 2, 3].map((step) => ({ interactions: step * 50_000, heap: 100 + step }));
    expect(growthOf(samples)).toBeCloseTo(2);
  });

  it('is not told of two samples', () => {
    expect(
      growthOf([
        { interactions: 1, heap: 1 },
        { interactions: 2, heap: 2 },
      ]),
    ).toBeNull();
  });
});
