import { describe, expect, it } from 'vitest';
import { vagueRange } from '#extract/figures/vague-range.ts';

describe('a vague count', () => {
  it.each([
    ['Dozens', [12, 120]],
    ['hundreds', [100, 1000]],
    ['tens of thousands', [10_000, 100_000]],
    ['millions and millions', [1_000_000, 10_000_000]],
  ])('means a range: “%s”', (words, range) => {
    expect(vagueRange(words)).toEqual(range);
  });

  it('means no range where no number is told', () => {
    expect(vagueRange('vast majority')).toBeNull();
  });
});
