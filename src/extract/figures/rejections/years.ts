import type { Atom } from '#extract/figures/atoms.ts';
import { type Draft, rejecting } from '#extract/figures/draft.ts';
import { isMonth, isYearNumber, weekdays } from '#extract/figures/units/calendar.ts';
import { isPlural } from '#extract/figures/units/singular.ts';
import { isHyphen, isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

/** "in 2015", "the 2016 election", "2007-09", "A.D. 1000", "the 1930s", "the late '90s". */
export const rejectYears = rejecting((draft, { atoms }) => {
  if (draft.style !== 'digits' || draft.unitKind === 'money' || draft.unitKind === 'age') return false;
  return isDecade(atoms, draft) || isYear(atoms, draft) || isShortYear(atoms, draft);
});

function isDecade(atoms: readonly Atom[], { from, to }: Draft): boolean {
  const suffix = atoms[to];
  if (suffix?.glued && isWord(suffix, 's')) return true;
  return isWord(suffix, "'", '’') && isWord(atoms[to + 1], 's') && atoms[from]?.text.length !== 1;
}

function isYear(atoms: readonly Atom[], draft: Draft): boolean {
  const { from, to } = draft;
  if (to !== from + 1 || !isYearNumber(atoms[from]?.text ?? '')) return isFarYear(atoms, draft);
  const before = atoms[from - 1];
  if (isWord(atoms[to], 'ad', 'bc', 'bce', 'ce', 'a.d.', 'b.c.') || isWord(before, 'ad', 'a.d.', 'circa'))
    return true;
  if (draft.unitKind === 'measure') return false;
  if (isCounting(atoms, draft)) return false;
  if (Number(atoms[from]?.text) >= 1700) return true;
  return isWord(before, 'in', 'since', 'from', 'until', 'between', 'and', 'to', 'by', 'of');
}

/** "by 2120" */
function isFarYear(atoms: readonly Atom[], { from, to, unit }: Draft): boolean {
  if (to !== from + 1 || unit !== null || !/^2[1-9]\d\d$/.test(atoms[from]?.text ?? '')) return false;
  return isWord(atoms[from - 1], 'by', 'until', 'before', 'in', 'year', 'since');
}

/** "2000 people", "sales of 2000 units", "nearly 1800 of them" count; "the 2016 primaries" do not. */
function isCounting(atoms: readonly Atom[], { from, to, phrase }: Draft): boolean {
  const before = atoms[from - 1];
  if (isOneOf(before, quantifiers)) return !isWord(atoms[from - 2], 'rather', 'earlier', 'later');
  if (!phrase || isOneOf(before, leading) || isMonth(before) || weekdays.has(before?.form ?? ''))
    return false;
  if (before?.tag === 'PROPN' || before?.tag === 'NOUN' || before?.tag === 'ADJ') return false;
  return isPlural(atoms[phrase.to - 1]?.form ?? '') && !isWord(atoms[to], 'and');
}

const quantifiers = wordSet('than about nearly almost some over least around approximately');
const leading = wordSet("the a in since from his her its their for 's and ,");

/** The "09" of "2007-09", the "90" of "'90" */
function isShortYear(atoms: readonly Atom[], { from, to, unit }: Draft): boolean {
  if (!/^\d\d?$/.test(atoms[from]?.text ?? '') || to !== from + 1) return false;
  const before = atoms[from - 1];
  if (isWord(before, "'", '’', '‘') && atoms[from]?.glued && unit === null) return true;
  const joined = (isHyphen(before) || isWord(before, '–', '/')) && atoms[from]?.glued && before?.glued;
  return joined === true && isYearNumber(atoms[from - 2]?.text ?? '');
}
