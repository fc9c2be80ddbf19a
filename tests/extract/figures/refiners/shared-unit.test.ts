import { describe, expect, it } from 'vitest';
import { firstOf } from '#tests/extract/figures/figures-of.ts';

describe('a bare number', () => {
  it.each([
    ['It costs 8 or $9.', [8, 'dollar']],
    ['It has a 7- or 8-inch screen.', [7, 'inch']],
    ['It raised 280 million of the 1.5 billion shekels it needs.', [280000000, 'shekel']],
    ['Power went from 240 to 273.', [[240, 273], null]],
  ])('takes its unit from another in “%s”', (text, expected) => {
    expect(firstOf(text, 'value', 'unit')).toEqual(expected);
  });
});
