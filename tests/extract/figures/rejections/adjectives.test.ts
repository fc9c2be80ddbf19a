import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a number inside an adjective', () => {
  it.each(['They run a two-tiered club.', 'She keeps a four-legged friend.'])(
    'is no figure: “%s”',
    (text) => {
      expect(valuesOf(text)).toEqual([]);
    },
  );

  it('is one where it counts a noun: “a two-year plan”', () => {
    expect(valuesOf('They made a two-year plan.')).toEqual([2]);
  });
});
