import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a day of a month', () => {
  it.each([
    'The gate opened on June 5.',
    'On 5 June the gate opened.',
    'It was the 5th of June.',
    'The fair is on Aug. 17 at the pier.',
    'They met on June 3 and 4.',
    'Built 2019-09-01 by the council.',
    'The fire of 9/11 was recalled.',
  ])('no figure is found in “%s”', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    ['By June 40 boats had come in.', 40],
    ['The tank holds 1/16 of a pint.', 0.0625],
  ])('the figure stays in “%s”', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});
