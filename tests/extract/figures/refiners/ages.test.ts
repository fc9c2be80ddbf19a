import { describe, expect, it } from 'vitest';
import { firstOf } from '#tests/extract/figures/figures-of.ts';

describe('an age', () => {
  it.each([
    ['A 15-year-old boy sang.', ['15-year-old', 15, 'year of age']],
    ['She is 50 years old.', ['50 years old', 50, 'year of age']],
    ['A man aged 43 sang.', ['43', 43, 'year of age']],
    ['Ines Hollow, 33, sang.', ['33', 33, 'year of age']],
    ['She was 10 when it burned.', ['10', 10, 'year of age']],
    ['Children under the age of 5 years sing.', ['5 years', 5, 'year of age']],
    ['The wall is 50 years long in the making.', ['50 years', 50, 'year']],
  ])('is told from a number of years in “%s”', (text, expected) => {
    expect(firstOf(text, 'at', 'value', 'unit')).toEqual(expected);
  });
});
