import { describe, expect, it } from 'vitest';
import { firstOf } from '#tests/extract/figures/figures-of.ts';

describe('pounds', () => {
  it.each([
    'He lost 20 pounds in a year.',
    'She carried six pounds of flour.',
    'The calf weighed 90 pounds.',
  ])('are a weight in “%s”', (text) => {
    expect(firstOf(text, 'unit')).toEqual(['pound-mass']);
  });

  it.each(['He paid 20 pounds for it.', 'The club lost 3 million pounds.'])('are money in “%s”', (text) => {
    expect(firstOf(text, 'unit')).toEqual(['pound sterling']);
  });
});
