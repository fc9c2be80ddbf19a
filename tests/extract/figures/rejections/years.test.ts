import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a year', () => {
  it.each([
    'The bridge opened in 2015.',
    'She won the 2016 election.',
    'The 1930s were hard for the town.',
    'It grew in the late ’90s.',
    'The 2007-09 drought was long.',
    'The wall stood between A.D. 1000 and 1260.',
    'Coasts may flood by 2120.',
  ])('no figure is found in “%s”', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    ['About 2000 people live there.', 2000],
    ['The mill made sales of 2000 units.', 2000],
    ['The club has 1850 members.', 1850],
  ])('the figure stays in “%s”', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});
