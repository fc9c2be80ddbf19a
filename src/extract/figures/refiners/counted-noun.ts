import type { Atom } from '#extract/figures/atoms.ts';
import { type Draft, each, type Stretch } from '#extract/figures/draft.ts';
import { readNounPhrase } from '#extract/figures/noun-phrase.ts';
import { nameOfPhrase } from '#extract/figures/phrase-name.ts';
import { positive } from '#extract/figures/units/adjectives.ts';
import { readRate } from '#extract/figures/units/read-unit.ts';
import { singular } from '#extract/figures/units/singular.ts';
import { isHyphen, isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

/** The noun that is counted: "22 goals", "tens of thousands of students", "one of the best speakers", "400 men a month". */
export const readCountedNoun = each((draft, { atoms }) => {
  if (draft.unit !== null) return draft;
  const start = startOfPhrase(atoms, draft);
  const phrase = start === null ? null : readNounPhrase(atoms, start);
  if (!phrase) return { ...draft, unit: nounBefore(atoms, draft) };
  if (isHyphen(atoms[draft.to]) && phrase.from === draft.to + 1) return readModifier(draft, phrase, atoms);
  const rate = readRate(atoms, phrase.to);
  const name = nameOfPhrase(atoms, phrase);
  const described = [...modifierBefore(atoms, draft), name].join(' ');
  const unit = isTakenFrom(atoms, draft) ? positive(described) : described;
  return {
    ...draft,
    unit: rate ? `${unit} ${rate.unit}` : unit || null,
    unitKind: 'noun',
    phrase: { from: phrase.from, to: phrase.to },
    whole: { from: draft.from, to: rate?.to ?? phrase.to },
  };
});

/** "an eight-page list": pages are counted, and the list has them. */
function readModifier(draft: Draft, phrase: Stretch, atoms: readonly Atom[]): Draft {
  const noun = atoms[phrase.from];
  const to = phrase.from + 1;
  const rest = to < phrase.to && !isHyphen(atoms[to]) ? { from: to, to: phrase.to } : null;
  return {
    ...draft,
    unit: singular(noun?.form ?? ''),
    unitKind: 'noun',
    phrase: rest,
    whole: { from: draft.from, to },
  };
}

/** "a day or two" */
function nounBefore(atoms: readonly Atom[], { from }: Draft): string | null {
  const noun = atoms[from - 2];
  const singled = isWord(atoms[from - 3], 'a', 'an', 'another');
  return isWord(atoms[from - 1], 'or') && singled && noun?.tag === 'NOUN' ? noun.form : null;
}

const determiners = wordSet('the my your his her its our their these those all more every any most a an');

/** Where the counted phrase begins: after "of the", after a hyphen; null where a mark ends the number. */
function startOfPhrase(atoms: readonly Atom[], { to, style }: Draft): number | null {
  let at = to;
  if (isHyphen(atoms[at]) && isWord(atoms[at + 1], 'plus', 'odd', 'strong')) at += 2;
  if (isHyphen(atoms[at]) && atoms[at + 1]?.glued) at += 1;
  if (isWord(atoms[at], 'or') && isWord(atoms[at + 1], 'so', 'more', 'fewer', 'less')) at += 2;
  const partitive = isWord(atoms[at], 'of');
  if (partitive) at += 1;
  if (partitive || style === 'share') while (isOneOf(atoms[at], determiners)) at += 1;
  else if (isWord(atoms[at], 'more', 'fewer', 'less')) at += 1;
  if (isWord(atoms[at], '“', '"', '‘')) at += 1;
  return atoms[at]?.kind === 'word' || (atoms[at]?.kind === 'digits' && !atoms[at]?.glued && at > to)
    ? at
    : null;
}

const isTakenFrom = (atoms: readonly Atom[], { to }: Draft) => isWord(atoms[to], 'of');

/** "top three seeds", "a record 32 goals" */
function modifierBefore(atoms: readonly Atom[], { from, to }: Draft): string[] {
  const before = atoms[from - 1];
  const describes = isWord(before, 'top', 'record', 'remaining', 'other') && !isWord(atoms[to], 'of');
  return describes && before ? [before.form] : [];
}
