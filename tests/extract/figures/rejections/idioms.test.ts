import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a manner of speaking', () => {
  it.each(['The school has zero tolerance for noise.', 'They are back to square one.'])(
    'no figure is found in “%s”',
    (text) => {
      expect(valuesOf(text)).toEqual([]);
    },
  );

  it.each([['The team had zero points.', 0]])('the figure stays in “%s”', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});
