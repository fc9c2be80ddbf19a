import { describe, expect, it } from 'vitest';
import { firstOf } from '#tests/extract/figures/figures-of.ts';

describe('the period of a figure', () => {
  it.each([
    ['Last year 906 fires broke out.', [906, 'Last year']],
    ['Rents rose by 5% between April last year and March.', [5, 'between April last year and March']],
    ['In the past three months 40 shops closed.', [3, null]],
    ['They sold 40 boats in March 2005.', [40, 'March 2005']],
    ['They have sold 40 boats since 2008.', [40, 'since 2008']],
    ['They sold 40 boats in two days.', [40, 'two days']],
    ['They sold 40 boats within 12 months.', [40, '12 months']],
    ['They sold 40 boats in two years of drought.', [40, null]],
    ['They sold 40 boats on Super Tuesday.', [40, null]],
    ['They sold 40 boats.', [40, null]],
    ['The rent was £900, above the low of 2011.', [900, null]],
    ['They sold 40 boats in May.', [40, 'May']],
  ])('is read in “%s”', (text, expected) => {
    expect(firstOf(text, 'value', 'period')).toEqual(expected);
  });
});
