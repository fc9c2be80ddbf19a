import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a number with a point', () => {
  it.each([
    ['The loan was Ksh2.6 million.', [2_600_000]],
    ['The shop closed around 3.10am on Tuesday.', []],
  ])('is one number in “%s”', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it('is not made of the end of a sentence and the beginning of the next', () => {
    expect(valuesOf('The farm has 12 goats. 40 hens live there.')).toEqual([12, 40]);
  });
});
