import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a number inside what another counts', () => {
  it('is no figure of its own: “two new 737 Max jets”', () => {
    expect(valuesOf('The airline bought two new 737 Max jets.')).toEqual([2]);
  });

  it('stays where it has a unit: “three 30-second films”', () => {
    expect(valuesOf('They made three 30-second films.')).toEqual([3, 30]);
  });
});
