import type { Atom } from '#extract/figures/atoms.ts';
import { readDigits } from './digits.ts';
import { readMultiple } from './multiples.ts';
import { readNumberWords } from './number-words.ts';
import type { Numeral, NumeralFinder } from './numeral.ts';
import { readShare } from './shares.ts';
import { readVague } from './vague.ts';

/** The first that reads something wins: "one in four" is no "one". */
const finders: readonly NumeralFinder[] = [readVague, readShare, readDigits, readNumberWords, readMultiple];

/** Every numeral of the atoms, from left to right; none shares an atom with another. */
export function findNumerals(atoms: readonly Atom[]): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < atoms.length; ) {
    const numeral = readAt(atoms, at);
    if (numeral) numerals.push(numeral);
    at = numeral?.to ?? at + 1;
  }
  return numerals;
}

function readAt(atoms: readonly Atom[], at: number): Numeral | null {
  for (const read of finders) {
    const numeral = read(atoms, at);
    if (numeral && (numeral.value === null || Number.isFinite(numeral.value))) return numeral;
  }
  return null;
}
