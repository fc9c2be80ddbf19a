import { describe, expect, it } from 'vitest';
import { figuresOf, firstOf } from '#tests/extract/figures/figures-of.ts';

describe('a quantity that becomes a multiple', () => {
  it.each([
    ['Thefts of those doubled to 88.', ['doubled', 2, 'up', 'Thefts']],
    ['Sales more than doubled last year.', ['doubled', 2, 'up', 'Sales']],
    ['The number of pupils has almost tripled since 2010.', ['tripled', 3, 'up', 'number of pupils']],
    ['Prices trebled and nobody bought.', ['trebled', 3, 'up', 'Prices']],
    ['Complaints halved between May and June.', ['halved', 0.5, 'down', 'Complaints']],
    ['The council halved its budget.', ['halved', 0.5, 'down', 'budget']],
    ['The mill doubled profits over the year.', ['doubled', 2, 'up', 'profits']],
    ['Visitors are expected to double by 2030.', ['double', 2, 'up', 'Visitors']],
  ])('has risen or fallen in “%s”', (text, expected) => {
    expect(firstOf(text, 'at', 'value', 'sense', 'counts')).toEqual(expected);
  });

  it('gives its times to no level beside it', () => {
    expect(figuresOf('Thefts doubled to 8.').map(({ value, unit }) => [value, unit])).toEqual([
      [2, 'count'],
      [8, null],
    ]);
  });
});

describe('a quantity that is compared', () => {
  it.each([
    ['The shed holds nearly twice as many goats as the barn.', ['twice', 2, '~', 'goats']],
    ['The air was nearly double the quantity which the rules require.', ['double', 2, '~', 'quantity']],
    ['The rent was more than double the low of 2011.', ['double', 2, '>', 'rent']],
    ['The mill earned twice what it cost.', ['twice', 2, '=']],
  ])('is a multiple of the other in “%s”', (text, expected) => {
    expect(firstOf(text, 'at', 'value', 'sense', 'counts')?.slice(0, expected.length)).toEqual(expected);
  });
});
