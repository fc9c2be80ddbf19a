import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a score', () => {
  it.each([
    'The match ended 2-2 on aggregate.',
    'Harrow won 3-1 at home.',
    'The board decided it in a 5-4 vote.',
  ])('no figure is found in “%s”', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    ['The walk takes 5-10 minutes.', [5, 10]],
    ['They expect 20-30 guests.', [20, 30]],
  ])('the figure stays in “%s”', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});
