import type { Atom } from '#extract/figures/atoms.ts';
import { type Draft, rejecting } from '#extract/figures/draft.ts';
import { isTitleCase } from '#extract/figures/title-case.ts';
import { isMonth, weekdays } from '#extract/figures/units/calendar.ts';
import { isPlural } from '#extract/figures/units/singular.ts';
import { isCapital, isHyphen, isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

/** "Boeing 747", "iPhone 12", "the S&P 500", "BBC One", "the 787 Dreamliner", "575 Old Road", "the Big Three". */
export const rejectNames = rejecting((draft, { atoms }) => {
  if (draft.style === 'vague' || draft.style === 'share') return false;
  if (draft.unitKind === 'measure' || draft.unitKind === 'money' || draft.unitKind === 'age') return false;
  if (isAddress(atoms, draft) || isCapitalisedWord(atoms, draft)) return true;
  return followsInitial(atoms, draft.from) || followsName(atoms, draft) || precedesName(atoms, draft);
});

const isName = (atom: Atom | undefined) =>
  atom?.kind === 'word' && atom.tag === 'PROPN' && !isMonth(atom) && !weekdays.has(atom.form);

/** "S.&P. 500" */
const followsInitial = (atoms: readonly Atom[], from: number) =>
  isWord(atoms[from - 1], '.') &&
  atoms[from - 1]?.glued === true &&
  /^\p{Lu}$/u.test(atoms[from - 2]?.text ?? '') &&
  isWord(atoms[from - 3], '&');

/** The number ends a name, unless a plural that it counts follows: "Harrow United | 22 goals". */
function followsName(atoms: readonly Atom[], draft: Draft): boolean {
  const { from, to, phrase } = draft;
  // "45 to 40 percent" and "a 3-Word Answer" stand on their own.
  if (isWord(atoms[to], 'to', '-', '–') && (atoms[to + 1]?.kind === 'digits' || atoms[to + 1]?.glued))
    return false;
  const before = isHyphen(atoms[from - 1]) ? atoms[from - 2] : atoms[from - 1];
  if (!isNamePart(atoms, from - 1) || before?.form.endsWith("'s")) return false;
  if (/\.0$/.test(atoms[from]?.text ?? '')) return true;
  const head = phrase && atoms[phrase.to - 1];
  return !head || !isPlural(head.form) || (head.tag === 'PROPN' && !isToldInHeadline(atoms, draft));
}

/** "Council Sacks 300 Workers": a verb, too, stands before the number; but not "Boeing 747 Jets Grounded". */
const isToldInHeadline = (atoms: readonly Atom[], draft: Draft) =>
  atoms[draft.from - 2]?.kind === 'word' && isTitleCase(atoms, draft);

/** The tagger takes parts of names for other words: "Apple Watch/VERB 5". A sentence's first word is none. */
function isNamePart(atoms: readonly Atom[], at: number): boolean {
  const place = isHyphen(atoms[at]) ? at - 1 : at;
  const [atom, before] = [atoms[place], atoms[place - 1]];
  if (isName(atom)) return /\p{Lu}/u.test(atom?.text ?? '');
  const inside = before?.kind === 'word' && before.tag === 'PROPN' && isCapital(before);
  return inside && isCapital(atom) && (atom?.tag === 'NOUN' || atom?.tag === 'VERB' || atom?.tag === 'ADJ');
}

/** "the 787 Dreamliner": a number of three digits and more before a name in the singular. */
function precedesName(atoms: readonly Atom[], { from, style, phrase }: Draft): boolean {
  if (style !== 'digits' || !phrase) return false;
  const [first, head] = [atoms[phrase.from], atoms[phrase.to - 1]];
  if (!isName(first) || !isCapital(first) || isPlural(head?.form ?? '')) return false;
  return /^\d{3,5}$/.test(atoms[from]?.text ?? '') && head?.tag === 'PROPN';
}

const streets = wordSet('road street avenue lane drive boulevard square terrace crescent st ave rd blvd');

/** "575 Old Road" */
function isAddress(atoms: readonly Atom[], { from, to, style }: Draft): boolean {
  if (style !== 'digits' || !/^\d{1,5}$/.test(atoms[from]?.text ?? '') || !isCapital(atoms[to])) return false;
  return [1, 2, 3].some((step) => isCapital(atoms[to + step]) && isOneOf(atoms[to + step], streets));
}

/** A number word with a capital inside a sentence is part of a title, unless a plural follows. */
function isCapitalisedWord(atoms: readonly Atom[], { from, to, style, phrase }: Draft): boolean {
  if (style !== 'words' || from === 0 || !isCapital(atoms[from]) || to > from + 1) return false;
  const before = atoms[from - 1];
  if (before?.kind === 'mark' && !isHyphen(before)) return false;
  const head = phrase && atoms[phrase.to - 1];
  return !head || (!isPlural(head.form) && isCapital(head));
}
