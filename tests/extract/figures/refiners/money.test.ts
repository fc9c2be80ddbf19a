import { describe, expect, it } from 'vitest';
import { firstOf } from '#tests/extract/figures/figures-of.ts';

describe('an amount of money', () => {
  it.each([
    ['It cost $448.', ['$448', 448, 'dollar']],
    ['It cost US$1.1 million.', ['US$1.1 million', 1100000, 'dollar']],
    ['It cost £1.5bn.', ['£1.5bn', 1500000000, 'pound sterling']],
    ['It cost EUR50m.', ['EUR50m', 50000000, 'euro']],
    ['It cost $US160 million.', ['$US160 million', 160000000, 'dollar']],
    ['It cost C $6 per share.', ['C $6', 6, 'canadian dollar per share']],
    ['It cost RM79 a month.', ['RM79', 79, 'malaysian ringgit per month']],
    ['It cost 7.5 million Danish crowns.', ['7.5 million Danish crowns', 7500000, 'danish krone']],
    ['It cost 40p.', ['40p', 40, 'penny']],
    ['A $160 billion plan failed.', ['$160 billion', 160000000000, 'dollar']],
  ])('is read in “%s”', (text, expected) => {
    expect(firstOf(text, 'at', 'value', 'unit')).toEqual(expected);
  });
});
