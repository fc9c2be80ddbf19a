import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a number that says which one', () => {
  it.each([
    'They sat in Section 427.',
    'See page 12 for the map.',
    'The No. 10 bus is late.',
    'Rooms 4 and 5 are closed.',
    'She is ranked 4 in the county.',
    'The storm reached Category 4 overnight.',
    'It was among the top 10.',
    'They slipped into the bottom three.',
    '2. The harbour is closed.\n\n3\n\n4) The pier is open.',
  ])('no figure is found in “%s”', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    ['The book has 12 pages.', 12],
    ['The top three seeds are through.', 3],
  ])('the figure stays in “%s”', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});
