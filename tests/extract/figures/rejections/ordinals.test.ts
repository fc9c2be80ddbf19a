import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a place in an order', () => {
  it.each(['It was their 96th minute goal.', 'The 21st century began.', 'It was the twenty-first time.'])(
    'no figure is found in “%s”',
    (text) => {
      expect(valuesOf(text)).toEqual([]);
    },
  );

  it.each([['The choir has 21 singers.', 21]])('the figure stays in “%s”', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});
