import { describe, expect, it } from 'vitest';
import { firstOf } from '#tests/extract/figures/figures-of.ts';

describe('the place of a figure', () => {
  it.each([
    [
      'They made 35 repairs in areas such as Harrow, Wick and Leam.',
      [35, 'areas such as Harrow, Wick and Leam'],
    ],
    ['There are 240 wells in England and Wales.', [240, 'England and Wales']],
    ['There are 240 wells in parts of Harrow.', [240, 'parts of Harrow']],
    ['There were 240 wells in March.', [240, null]],
    ['They sold 15 tonnes at Sh30 a kilo.', [15, null]],
    ['They found 15 wells in Unit 7.', [15, null]],
    ['There are 240 wells in use.', [240, null]],
  ])('is read in “%s”', (text, expected) => {
    expect(firstOf(text, 'value', 'place')).toEqual(expected);
  });
});
