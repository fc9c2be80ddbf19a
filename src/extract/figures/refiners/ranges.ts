import type { Atom } from '#extract/figures/atoms.ts';
import type { Draft, Refiner } from '#extract/figures/draft.ts';
import { isHyphen, isWord } from '#extract/figures/words.ts';

/**
 * Joins two numbers that are one figure: "5-10", "40 to 50 hours", "between $62 and $68", "from 21 mpg
 * to 23". The value keeps the order of the text, so that a fall from 36 to 34 is `[36, 34]`.
 */
export const joinRanges: Refiner = (drafts, { atoms }) => {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const range = last && joinPair(last, draft, atoms);
    if (range) joined[joined.length - 1] = range;
    else joined.push(draft);
  }
  return joined;
};

/** How many atoms may stand between "from 20 miles per gallon" and "to 29 mpg". */
const widestGap = 8;

function joinPair(low: Draft, high: Draft, atoms: readonly Atom[]): Draft | null {
  if (typeof low.value !== 'number' || typeof high.value !== 'number' || !agree(low, high)) return null;
  const gap = atoms.slice(low.whole.to, high.from);
  const opening = openingOf(low, atoms);
  if (!isRange(gap, opening, low, high)) return null;
  const first =
    low.factor === 1 && low.value < high.value / high.factor ? low.value * high.factor : low.value;
  const source = high.unit === null || low.unitKind === 'age' ? low : high;
  const from = isWord(atoms[low.from - 1], 'between', 'from') ? low.from - 1 : low.from;
  return {
    ...source,
    from,
    to: high.to,
    end: high.end,
    value: [first, high.value],
    whole: { from, to: high.whole.to },
  };
}

function agree(low: Draft, high: Draft): boolean {
  if (low.style === 'share' || high.style === 'share') return low.style === high.style;
  return (
    low.unit === null ||
    high.unit === null ||
    low.unit === high.unit ||
    (low.unitKind === 'age' && high.unit === 'year') ||
    high.unit.startsWith(`${low.unit} per`)
  );
}

/** "between" or "from" before the first number. */
function openingOf(low: Draft, atoms: readonly Atom[]): 'between' | 'from' | null {
  let before = atoms[low.from - 1];
  if (isWord(before, 'about', 'around', 'roughly')) before = atoms[low.from - 2];
  if (isWord(before, 'between')) return 'between';
  return isWord(before, 'from') ? 'from' : null;
}

function isRange(gap: readonly Atom[], opening: 'between' | 'from' | null, low: Draft, high: Draft): boolean {
  const [first, second] = gap;
  const last = gap.at(-1);
  if (!first || !last || gap.length > widestGap) return false;
  const rises = Number(low.value) < Number(high.value);
  if (opening === 'between') return gap.length <= 2 && isWord(first, 'and', 'to', '-', '–');
  if (isDash(first) && (gap.length === 1 || (gap.length === 2 && isWord(second, 'to'))))
    return (
      rises &&
      (low.unit === null || low.unit === high.unit || (low.unitKind === 'money' && high.unit === null))
    );
  const to = isWord(last, 'to') || (isHyphen(last) && isWord(gap.at(-2), 'to'));
  if (opening === 'from') return to && !gap.some((atom) => isWord(atom, 'and', '.', ';', '('));
  const adjoins = gap.length === 1 || (gap.length === 2 && to && isHyphen(last));
  const falls = low.unitKind === 'measure' && low.unit !== 'percentage';
  return (
    to &&
    adjoins &&
    (rises || falls) &&
    (low.unit === null || low.unit === high.unit || low.unitKind === 'age')
  );
}

const isDash = (atom: Atom) => isHyphen(atom) || isWord(atom, '–', '—');
