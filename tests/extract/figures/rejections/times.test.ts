import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a time of day', () => {
  it.each([
    'The train leaves at 10:30.',
    'The shop opens at 5 p.m. on Monday.',
    'Prices fell by 10.45pm.',
    'The office is open 10-11 a.m. today.',
    "They met at nine o'clock.",
    'The bell rang at half past four.',
    'He rose at six in the morning.',
    'Be at home by six.',
    'The board must decide by seven.',
    'The shop stayed open until nine on Monday.',
    'The bell rang around 3.10am on Monday.',
  ])('no figure is found in “%s”', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    ['The train has 10 coaches.', 10],
    ['The trip took nine hours.', 9],
    ['They cut the staff by six.', 6],
    ['The team won by three.', 3],
    ['Prices are up by six.', 6],
    ['The number of clerks rose by four.', 4],
  ])('the figure stays in “%s”', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});
