import type { Atom } from '#extract/figures/atoms.ts';
import type { Reading, Stretch } from '#extract/figures/draft.ts';
import { rangeOf } from '#extract/figures/range-of.ts';
import { isWord } from '#extract/figures/words.ts';
import { givingNearest } from './nearest.ts';
import { endOfTime } from './time-expressions.ts';

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
    const to = endOfSpan(atoms, at) ?? endOfTime(atoms, at);
    if (to !== null) periods.push({ from: at, to });
    at = to ?? at + 1;
  }
  return periods;
}

/** "between 2003 and 2005", "from April to June", "since 2008", "by March 2020" */
function endOfSpan(atoms: readonly Atom[], at: number): number | null {
  if (isWord(atoms[at], 'between', 'from')) {
    const first = endOfTime(atoms, at + 1);
    const joined = first !== null && isWord(atoms[first], 'and', 'to', 'until');
    return joined ? endOfTime(atoms, first + 1) : null;
  }
  return isWord(atoms[at], 'since', 'by', 'until', 'before', 'after') ? endOfTime(atoms, at + 1) : null;
}
