import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('the numbers of a vote', () => {
  it.each(['The court ruled 5 to 4.', 'The 5-to-4 ruling stands.'])('are no figures in “%s”', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    ['The share fell from 36 to 34 percent.', [36, 34]],
    ['They waited 4 to 5 days.', [4, 5]],
  ])('are not taken for a range: “%s”', (text, range) => {
    expect(valuesOf(text)).toEqual([range]);
  });
});
