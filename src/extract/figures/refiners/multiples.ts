import type { Atom } from '#extract/figures/atoms.ts';
import { type Draft, each, type Stretch } from '#extract/figures/draft.ts';
import { readNounPhrase } from '#extract/figures/noun-phrase.ts';
import { readWholePhraseBefore } from '#extract/figures/noun-phrase-before.ts';
import { startOfVerb } from '#extract/figures/numerals/multiples.ts';
import { isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

/** "doubled", "twice": a multiple is in times. */
export const readMultipleUnit = each((draft) =>
  draft.style === 'multiple' ? { ...draft, unit: 'count', unitKind: 'measure' } : draft,
);

const spans = wordSet('year month week day decade century quarter summer winter spring autumn');
const determiners = wordSet('the that this a its their his her our my last');

/** What a multiple is of: its object, "halved | its budget", "twice as many | goats", or its subject, "thefts | doubled". */
export function readMultiplied(atoms: readonly Atom[], { to }: Draft): Stretch | null {
  return readObject(atoms, to) ?? readWholePhraseBefore(atoms, startOfVerb(atoms, to - 1));
}

function readObject(atoms: readonly Atom[], at: number): Stretch | null {
  const compared = isWord(atoms[at], 'as');
  let start = compared ? at + 2 : at;
  if (compared && isWord(atoms[start], 'of')) start += 1;
  if (isOneOf(atoms[start], determiners)) start += 1;
  else if (isWord(atoms[start], 'to', 'from', 'in', 'since', 'over', 'between', 'and')) return null;
  const phrase = readNounPhrase(atoms, start);
  if (!phrase || isOneOf(atoms[phrase.head], spans)) return null;
  return { from: phrase.from, to: phrase.to };
}
