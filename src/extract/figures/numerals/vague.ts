import type { Atom } from '#extract/figures/atoms.ts';
import { isWord } from '#extract/figures/words.ts';
import type { NumeralFinder } from './numeral.ts';
import { scales, vagueScales } from './words.ts';

/** "hundreds", "tens of thousands", "several hundred", "the vast majority": counts without a value. */
export const readVague: NumeralFinder = (atoms, at) => {
  const to = endOfPlurals(atoms, at) ?? endOfSeveral(atoms, at) ?? endOfMajority(atoms, at);
  return to === null ? null : { from: at, to, value: null, factor: 1, style: 'vague' };
};

/** "tens of thousands", "millions and millions"; "scores" only where they are counted off: "scores of". */
function endOfPlurals(atoms: readonly Atom[], at: number): number | null {
  if (!vagueScales.has(atoms[at]?.form ?? '')) return null;
  let to = at + 1;
  while (isWord(atoms[to], 'of', 'and', 'upon') && vagueScales.has(atoms[to + 1]?.form ?? '')) to += 2;
  const bare = isWord(atoms[at], 'tens', 'scores') && to === at + 1;
  return bare && !isWord(atoms[to], 'of') ? null : to;
}

/** "several hundred", "a few thousand", "a couple of dozen" */
function endOfSeveral(atoms: readonly Atom[], at: number): number | null {
  const determiner = isWord(atoms[at], 'a') && isWord(atoms[at + 1], 'few', 'couple') ? at + 2 : at + 1;
  if (!isWord(atoms[determiner - 1], 'several', 'few', 'couple', 'many')) return null;
  const to = isWord(atoms[determiner], 'of') ? determiner + 1 : determiner;
  return scales.has(atoms[to]?.form ?? '') ? to + 1 : null;
}

/** "the majority of", "a vast majority lived"; but not "the majority leader". */
function endOfMajority(atoms: readonly Atom[], at: number): number | null {
  const described = isWord(atoms[at], 'vast', 'large', 'overwhelming', 'great', 'clear');
  const place = described ? at + 1 : at;
  if (!isWord(atoms[place], 'majority') || !isWord(atoms[at - 1], 'a', 'the', 'an')) return null;
  const next = atoms[place + 1];
  const counts = isWord(next, 'of') || next?.tag === 'VERB' || next?.tag === 'AUX';
  return counts ? place + 1 : null;
}
