import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('a telephone number', () => {
  it.each([
    'Call 101 and ask for the desk.',
    'Anyone with news should ring 0800 555 111.',
    'Please contact the police on 101 today.',
    'She made a 999 call at dawn.',
    'The office is on 020 7946 0000.',
    'Write to us or dial +44 20 7946 0000.',
    'Text 60777 to give.',
  ])('is no figure in “%s”', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });

  it.each([
    ['The lawyer called 300 witnesses.', 300],
    ['The clerk took calls from 999 homes.', 999],
    ['The shop sold 101 kettles.', 101],
  ])('is none in “%s”, where the figure stays', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });
});
