import { describe, expect, it } from 'vitest';
import { firstOf } from '#tests/extract/figures/figures-of.ts';

describe('words that limit a number', () => {
  it.each([
    ['About 40 boats came.', [40, '~', 'About']],
    ['Nearly 300 songs are lost.', [300, '~', 'Nearly']],
    ['More than 40 boats came.', [40, '>', 'More than']],
    ['At least another two boats came.', [2, '>', 'At least']],
    ['They hired up to 400 people.', [400, '<', 'up to']],
    ['It costs under $10 per gram.', [10, '<', 'under']],
    ['Fewer than 20 minutes passed.', [20, '<', 'Fewer than']],
    ['The pipe is ~45g in weight.', [45, '~', '~']],
    ['It has 100 beds or more.', [100, '>', 'or more']],
    ['Girls as young as 11 sing there.', [11, '>', 'as young as']],
    ['Exactly 40 boats came.', [40, '=', null]],
    ['Rents grew over five years.', [5, '=', null]],
    ['She taught for over five years.', [5, '>', 'over']],
  ])('are read in “%s”', (text, expected) => {
    expect(firstOf(text, 'value', 'sense', 'qualifier')).toEqual(expected);
  });
});
