import type { Atom } from '#extract/figures/atoms.ts';

/**
 * A number as it is written: atoms `from` to `to` (exclusive). `value` is null where it is vague
 * ("hundreds"). `share` tells a part of a whole ("a third", "one in four"), `multiple` how many times as large ("doubled").
 */
export type Numeral = {
  from: number;
  to: number;
  value: number | null;
  /** What the scale after the number multiplies it by: a million in "1.2m", else 1. */
  factor: number;
  style: 'digits' | 'words' | 'share' | 'vague' | 'multiple';
};

/** Reads the numeral that begins at atom `at`, or gives null. */
export type NumeralFinder = (atoms: readonly Atom[], at: number) => Numeral | null;
