import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('“one” that counts nothing', () => {
  it.each([
    'No one came to the pier.',
    'One would think so.',
    'They helped one another.',
    'It was a one-sided story.',
    'She chose the old one.',
    'At one point it rained.',
    'Not one tenant will sleep.',
  ])('no figure is found in “%s”', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    ['She raised one hand.', 1],
    ['She wants a barn, one three times as large.', 3],
    ['It is one of the best bakeries in town.', 1],
    ['He admitted one count of fraud.', 1],
  ])('the figure stays in “%s”', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});
