import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a number in a name', () => {
  it.each([
    'A Boeing 747 landed.',
    'It has USB 3.0 ports.',
    'The S&P 500 was calm.',
    'The S.&P. 500 was calm.',
    'She bought an iPhone 12 yesterday.',
    'He spoke on BBC One last night.',
    'They live at 575 Wilbury Road.',
    'The 787 Dreamliner was delayed.',
    'Boeing 747 Jets Grounded After Storm',
  ])('no figure is found in “%s”', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    ['Harrow United scored 22 goals.', 22],
    ['Ines Hollow owns 12 boats.', 12],
    ['Saltby Ferry Line Sells 40 Boats', 40],
    ['Harbour Council Sacks 300 Workers Over Strike', 300],
  ])('the figure stays in “%s”', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});
