import { describe, expect, it } from 'vitest';
import { valuesOf } from '#tests/extract/figures/figures-of.ts';

describe('“double” and “twice” of no quantity', () => {
  it.each([
    'The horn is twice as loud as a bell.',
    'The lorry more than doubled the old van’s sales.',
    'She rows twice a week.',
    'They took a double room.',
    'The players doubled up in pain.',
    'Roberts doubled to left field.',
    'He paid a doubled fee.',
    'The cook also doubles as a guard.',
    'The farmer halved the apples.',
    'The melt is more than double earlier guesses.',
    'He doubled over in pain.',
    'The bell rings twice.',
  ])('make no figure in “%s”', (text) => {
    expect(valuesOf(text)).toEqual([]);
  });
});
