import type { Atom } from '#extract/figures/atoms.ts';
import type { Reading, Stretch } from '#extract/figures/draft.ts';
import { cardinals, isWord } from '#extract/figures/numerals/words.ts';
import { rangeOf } from '#extract/figures/range-of.ts';
import { isMonth, isYearNumber, weekdays } from '#extract/figures/units/calendar.ts';
import { givingNearest } from './nearest.ts';

/** When the figure holds: "last year", "between April 2003 and March 2005", "since 2008", "the past three months". */
export const readPeriod = givingNearest(
  findPeriods,
  { after: 14, before: 14 },
  (draft, stretch, { atoms }) => ({
    ...draft,
    period: rangeOf(stretch, atoms),
  }),
);

/** Every expression of time in a sentence, in its order. */
function findPeriods({ atoms }: Reading): Stretch[] {
  const periods: Stretch[] = [];
  for (let at = 0; at < atoms.length; ) {
    const to = endOfSpan(atoms, at) ?? endOfPoint(atoms, at);
    if (to !== null) periods.push({ from: at, to });
    at = to ?? at + 1;
  }
  return periods;
}

/** "between 2003 and 2005", "from April to June", "since 2008", "by March 2020" */
function endOfSpan(atoms: readonly Atom[], at: number): number | null {
  if (isWord(atoms[at], 'between', 'from')) {
    const first = endOfPoint(atoms, at + 1);
    const joined = first !== null && isWord(atoms[first], 'and', 'to', 'until');
    return joined ? endOfPoint(atoms, first + 1) : null;
  }
  return isWord(atoms[at], 'since', 'by', 'until', 'before', 'after') ? endOfPoint(atoms, at + 1) : null;
}

const pointing = ['last', 'this', 'next', 'past', 'previous', 'coming', 'recent', 'same'];
const units = new Set(
  'year month week day night quarter decade century season spring summer autumn fall winter weekend morning afternoon evening years months weeks days decades hours period'.split(
    ' ',
  ),
);
const adverbs = ['currently', 'yesterday', 'today', 'tonight', 'nowadays', 'annually', 'overnight'];

/** A point or a stretch of time without its preposition: "March 2005", "2019", "the last three months". */
function endOfPoint(atoms: readonly Atom[], at: number): number | null {
  const start = isWord(atoms[at], 'the', 'early', 'late', 'mid') ? at + 1 : at;
  return (
    endOfDate(atoms, start) ?? endOfPointed(atoms, start) ?? (isWord(atoms[at], ...adverbs) ? at + 1 : null)
  );
}

/** "March", "March 5, 2005", "5 March", "2005", "Monday", "April last year" */
function endOfDate(atoms: readonly Atom[], at: number): number | null {
  const atom = atoms[at];
  if (weekdays.has(atom?.form ?? '') && /^\p{Lu}/u.test(atom?.text ?? '') && (atom?.form.length ?? 0) > 3)
    return at + 1;
  if (atom?.kind === 'digits' && isYearNumber(atom.text) && atom.tag === 'NUM') {
    return isWord(
      atoms[at - 1],
      'in',
      'since',
      'by',
      'of',
      'during',
      'until',
      'before',
      'after',
      'from',
      'between',
      'and',
      'to',
    )
      ? at + 1
      : null;
  }
  const month = isDay(atom) ? at + 1 : at;
  if (!isMonth(atoms[month])) return null;
  let to = isWord(atoms[month + 1], '.') && (atoms[month]?.form.length ?? 0) < 5 ? month + 2 : month + 1;
  if (isDay(atoms[to])) to += 1;
  if (isWord(atoms[to], ',') && isYearNumber(atoms[to + 1]?.text ?? '')) return to + 2;
  if (isYearNumber(atoms[to]?.text ?? '')) return to + 1;
  return endOfPointed(atoms, to) ?? to;
}

const isDay = (atom: Atom | undefined) => atom !== undefined && /^(?:[12]?\d|3[01])$/.test(atom.text);

/** "last year", "past 12 months", "this spring", "first quarter of 2016" */
function endOfPointed(atoms: readonly Atom[], at: number): number | null {
  if (isWord(atoms[at], 'first', 'second', 'third', 'fourth') && isWord(atoms[at + 1], 'quarter', 'half')) {
    const year = isWord(atoms[at + 2], 'of') ? endOfDate(atoms, at + 3) : null;
    return year ?? at + 2;
  }
  if (!isWord(atoms[at], ...pointing)) return null;
  const counted = atoms[at + 1]?.kind === 'digits' || cardinals.has(atoms[at + 1]?.form ?? '');
  const place = counted || isWord(atoms[at + 1], 'few', 'several') ? at + 2 : at + 1;
  const atom = atoms[place];
  const named = units.has(atom?.form ?? '') || isMonth(atom) || weekdays.has(atom?.form ?? '');
  const vague =
    !counted && place === at + 1 && (atom?.form.endsWith('s') ?? false) && atom?.form !== 'christmas';
  return named && !vague ? place + 1 : null;
}
