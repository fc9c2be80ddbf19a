import { describe, expect, it } from 'vitest';
import { firstOf } from '#tests/extract/figures/figures-of.ts';

describe('a range', () => {
  it.each([
    ['They work 40 to 50 hours a week.', ['40 to 50 hours', [40, 50], 'hour per week']],
    ['Most were aged between 19 and 45.', ['between 19 and 45', [19, 45], 'year of age']],
    ['It costs between $62 and $68 a share.', ['between $62 and $68', [62, 68], 'dollar per share']],
    ['There are 1 to 2 thousand bees.', ['1 to 2 thousand', [1000, 2000], 'bee']],
    ['Growth slowed from 4.8 to 4.7 percent.', ['from 4.8 to 4.7 percent', [4.8, 4.7], 'percentage']],
    [
      'It went from 21 mpg combined to 23 mpg.',
      ['from 21 mpg combined to 23 mpg', [21, 23], 'mile per gallon'],
    ],
    ['The lamp draws 5-10W at night.', ['5-10W', [5, 10], 'watt']],
  ])('is one figure in “%s”', (text, expected) => {
    expect(firstOf(text, 'at', 'value', 'unit')).toEqual(expected);
  });
});
