import { describe, expect, it } from 'vitest';
import { figuresOf } from '#tests/extract/figures/figures-of.ts';

describe('letters that are no currency', () => {
  it.each([
    'He took the N7 road to the coast.',
    'The R5 bus was late.',
    'The bottle held 2l of milk.',
    'The bottle held 2l.',
    'She sang in the 20s. Nobody listened.',
    'They re 50 plots.',
  ])('name no money in “%s”', (text) => {
    const units = figuresOf(text).map(({ unit }) => unit ?? '');
    expect(units.filter((unit) => /rand|naira|pound|shilling|penny|rupee/.test(unit))).toEqual([]);
  });
});
