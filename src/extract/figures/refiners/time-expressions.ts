import type { Atom } from '#extract/figures/atoms.ts';
import { cardinals } from '#extract/figures/numerals/words.ts';
import { isMonth, isYearNumber, weekdays } from '#extract/figures/units/calendar.ts';
import { isCapital, isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

const adverbs = wordSet('currently yesterday today tonight nowadays annually overnight');
const pointing = wordSet('last this next past previous coming recent same');
const beforeYears = wordSet('in since by of during until before after from between and to');
const units = wordSet(
  'year month week day night quarter decade century season spring summer autumn fall winter weekend morning afternoon evening period years months weeks days decades hours',
);

/** Where a time without its preposition ends: "March 2005", "the last three months", "today"; null for none at `at`. */
export function endOfTime(atoms: readonly Atom[], at: number): number | null {
  if (isOneOf(atoms[at], adverbs)) return at + 1;
  const start = isWord(atoms[at], 'the', 'early', 'late', 'mid') ? at + 1 : at;
  const date = endOfDate(atoms, start);
  // "the November elections" are one expression.
  if (date === at + 2 && isWord(atoms[at], 'the') && atoms[date]?.tag === 'NOUN') return date + 1;
  return date ?? endOfQuarter(atoms, start) ?? endOfPointed(atoms, start) ?? endOfSpell(atoms, at);
}

function endOfDate(atoms: readonly Atom[], at: number): number | null {
  if (isWeekday(atoms, at)) return at + 1;
  if (isYear(atoms[at]))
    return isOneOf(atoms[at - 1], beforeYears) && !isOfExtreme(atoms, at) ? at + 1 : null;
  const month = isDay(atoms[at]) ? at + 1 : at;
  if (!isMonth(atoms[month])) return null;
  const short = isWord(atoms[month + 1], '.') && isAbbreviated(atoms[month]);
  return endAfterMonth(atoms, short ? month + 2 : month + 1);
}

const isAbbreviated = (atom: Atom | undefined) =>
  (atom?.form.length ?? 0) < 5 && !isWord(atom, 'may', 'june', 'july');

/** The "5, 2005" and the "last year" after a month's name. */
function endAfterMonth(atoms: readonly Atom[], at: number): number {
  const to = isDay(atoms[at]) ? at + 1 : at;
  if (isWord(atoms[to], ',') && isYear(atoms[to + 1])) return to + 2;
  return isYear(atoms[to]) ? to + 1 : (endOfPointed(atoms, to) ?? to);
}

const isDay = (atom: Atom | undefined) => atom !== undefined && /^(?:[12]?\d|3[01])$/.test(atom.text);
const isYear = (atom: Atom | undefined) => atom?.tag === 'NUM' && isYearNumber(atom.text);

/** "more than the low of 2011": the year is that of another figure. */
const isOfExtreme = (atoms: readonly Atom[], at: number) =>
  isWord(atoms[at - 1], 'of') &&
  isWord(atoms[at - 2], 'low', 'high', 'peak', 'record', 'level', 'levels', 'figure', 'trough');

/** "Monday"; but not "Super Tuesday", which is a name. */
function isWeekday(atoms: readonly Atom[], at: number): boolean {
  const [before, atom] = [atoms[at - 1], atoms[at]];
  const named = before?.tag === 'PROPN' || before?.tag === 'ADJ';
  return (
    isOneOf(atom, weekdays) &&
    isCapital(atom) &&
    (atom?.form.length ?? 0) > 3 &&
    !(named && isCapital(before))
  );
}

/** "first quarter of 2016" */
function endOfQuarter(atoms: readonly Atom[], at: number): number | null {
  const quarter =
    isWord(atoms[at], 'first', 'second', 'third', 'fourth') && isWord(atoms[at + 1], 'quarter', 'half');
  if (!quarter) return null;
  return isWord(atoms[at + 2], 'of') && isYear(atoms[at + 3]) ? at + 4 : at + 2;
}

const spells = wordSet('hours days weeks months years decades');

/** "two days" in "76 boats within two days": so long it took. */
function endOfSpell(atoms: readonly Atom[], at: number): number | null {
  const counted = atoms[at]?.kind === 'digits' || cardinals.has(atoms[at]?.form ?? '');
  const took = isWord(atoms[at - 1], 'in', 'within') && counted && isOneOf(atoms[at + 1], spells);
  return took && !isWord(atoms[at + 2], 'of', 'old') ? at + 2 : null;
}

/** "last year", "past 12 months", "this spring" */
function endOfPointed(atoms: readonly Atom[], at: number): number | null {
  if (!isOneOf(atoms[at], pointing)) return null;
  const counted = atoms[at + 1]?.kind === 'digits' || cardinals.has(atoms[at + 1]?.form ?? '');
  const place = counted || isWord(atoms[at + 1], 'few', 'several') ? at + 2 : at + 1;
  const atom = atoms[place];
  const named = isOneOf(atom, units) || isMonth(atom) || isOneOf(atom, weekdays);
  const several = place > at + 1 || !(atom?.form.endsWith('s') ?? false);
  return named && several ? place + 1 : null;
}
