import { describe, expect, it } from 'vitest';
import { firstOf } from '#tests/extract/figures/figures-of.ts';

describe('a rise or a fall', () => {
  it.each([
    ['Rents rose by 181%.', [181, 'up']],
    ['Sales fell 3 per cent.', [3, 'down']],
    ['Shares were down 2.3%.', [2.3, 'down']],
    ['Shares were up nearly 57%.', [57, 'up']],
    ['The club saw a 5% drop.', [5, 'down']],
    ['Rents rose to 40% of income.', [40, '=']],
    ['Women make up 40% of the choir.', [40, '=']],
    ['Profits fell below $5 million.', [5000000, '<']],
    ['The bank cut rates by 25 basis points.', [25, 'down']],
    ['The party lost three seats.', [3, '=']],
    ['The shares closed 2% higher.', [2, 'up']],
    ['The shares closed 2% lower.', [2, 'down']],
    ['The moss grows by between four and 15 per cent a year.', [[4, 15], 'up']],
    ['The share went from 36 to 34 per cent.', [[36, 34], '=']],
    ['The margin improved by 120 basis points.', [120, 'up']],
    ['The fund was reduced by a third.', [1 / 3, 'down']],
    ['The team lost by three goals.', [3, '=']],
    ['The price is 3% of income.', [3, '=']],
  ])('is told from the number itself in “%s”', (text, expected) => {
    expect(firstOf(text, 'value', 'sense')).toEqual(expected);
  });
});
