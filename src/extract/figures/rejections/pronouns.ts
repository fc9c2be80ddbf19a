import type { Atom } from '#extract/figures/atoms.ts';
import { rejecting, type Stretch } from '#extract/figures/draft.ts';
import { cardinals } from '#extract/figures/numerals/words.ts';
import { isPlural } from '#extract/figures/units/singular.ts';
import { isHyphen, isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

const pointing = wordSet('the this that each every any no which another other only some these those');

/** "no one", "the first one", "one would think", "one another", "one-sided": "one" that counts nothing. */
export const rejectPronouns = rejecting(({ from, to, style, unit, unitKind, phrase }, { atoms }) => {
  const one = atoms[from];
  if (style !== 'words' || to !== from + 1 || !isWord(one, 'one')) return false;
  if (unit === null || isNumber(atoms[to])) return true;
  if (isWord(atoms[to], 'another') || isGluedAdjective(atoms, to)) return true;
  if (isWord(atoms[from - 1], 'at') && isWord(atoms[to], 'point')) return true;
  if (isWord(atoms[to], 'of')) return isQuality(atoms, phrase);
  if (
    isWord(atoms[to], 'day', 'time', 'thing', 'way') &&
    !isWord(atoms[from - 1], 'in', 'for', 'than', 'least', 'just')
  )
    return true;
  const before = atoms[from - 1];
  if (isWord(before, 'no', 'not', 'another', 'which') || before?.tag === 'ADJ') return true;
  if (unitKind === 'measure' || unitKind === 'money') return false;
  return isOneOf(before, pointing) && atoms[phrase?.from ?? to]?.tag !== 'NOUN';
});

/** "a wage | one three times as large" */
const isNumber = (atom: Atom | undefined) => atom?.kind === 'digits' || cardinals.has(atom?.form ?? '');

/** "one of commitment": a noun in the singular, without an article, is no group of which one is taken. */
function isQuality(atoms: readonly Atom[], phrase: Stretch | null): boolean {
  const head = phrase && atoms[phrase.to - 1];
  return (
    !head || (!isPlural(head.form) && isWord(atoms[(phrase?.from ?? 0) - 1], 'of') && head.tag !== 'PROPN')
  );
}

/** "one-sided", "one-time", "one-on-one" */
function isGluedAdjective(atoms: readonly Atom[], to: number): boolean {
  return (
    isHyphen(atoms[to]) &&
    isWord(atoms[to + 1], 'sided', 'time', 'on', 'off', 'of', 'way', 'third', 'fifth', 'size', 'party')
  );
}
