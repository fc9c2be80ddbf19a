import { wordsBeside } from '#search/figure-records.ts';
import type { FigureEntry } from '#search/holdings.ts';
import { splitLexemes } from '#search/terms.ts';
import { isNumber } from '#text/numbers.ts';
import { type Counted, type CountedFigures, stemsOf } from './counted-figures.ts';

/** What a figure of a text counts, in stems, and the sentence that it stands in. */
export type Counting = {
  counts: ReadonlySet<string>;
  beside: ReadonlySet<string>;
  years: ReadonlySet<string>;
};

/** How far a text and a record agree: shares from 0 to 1 of the weight, and words of both. */
type Agreement = { claimed: number; recorded: number; sentence: number; shared: number };

const measuring = new Set(
  'percent point second minute hour day week weekday month year decade time mile metre meter feet million dollar pound'
    .split(' ')
    .flatMap((word) => splitLexemes(word).map(({ stem }) => stem)),
);

const fewestShared = 2;
/** A sentence of no more telling words is short: it need not hold more of the record's. */
const shortSentence = 4;

/** Reads what a figure of a text counts. */
export function readCounting(counts: string, unit: string, sentence: string): Counting {
  return {
    counts: stemsOf(`${counts} ${isMeasure(unit) ? '' : unit}`),
    beside: stemsOf(sentence),
    years: yearsIn(sentence.match(/\d+/g) ?? []),
  };
}

/**
 * Whether a figure on record with the same number counts the same thing as one of a text. A number of three
 * digits or more that differ from 0 (`isDistinct`) speaks for it; a small one is found in any context.
 */
export function agreesWithNumber(
  claimed: Counting,
  counted: Counted,
  figures: CountedFigures,
  isDistinct: boolean,
): boolean {
  const agreement = compare(claimed, counted, figures);
  if (!agreement || agreement.shared < fewestShared) return false;
  const { claimed: own, recorded, sentence, shared } = agreement;
  if (sentence >= 0.75 && recorded > 0 && shared > fewestShared) return true;
  if (!tellsWhat(claimed.counts, counted.counts) || own < 0.5 || recorded < 0.5) return false;
  return sentence >= (isDistinct ? 0.3 : 0.6) && (isDistinct || isEnough(shared, claimed));
}

/** Whether a figure on record with another number clearly counts the same thing as one of a text. */
export function agreesWithoutNumber(claimed: Counting, counted: Counted, figures: CountedFigures): boolean {
  const agreement = compare(claimed, counted, figures);
  if (!agreement || !tellsWhat(claimed.counts, counted.counts)) return false;
  const { claimed: own, recorded, sentence, shared } = agreement;
  return own >= 0.8 && recorded >= 0.8 && sentence >= 0.7 && isEnough(shared, claimed);
}

/** "Months" and "percent" tell how something is measured, and nothing of what it is. */
function tellsWhat(...all: readonly ReadonlySet<string>[]): boolean {
  return all.every((counts) => [...counts].some((stem) => !measuring.has(stem)));
}

function isEnough(shared: number, { beside }: Counting): boolean {
  return shared > fewestShared || (shared === fewestShared && beside.size <= shortSentence);
}

/** Null where both sentences name years, and not one that is the same. */
function compare(claimed: Counting, { match, counts }: Counted, figures: CountedFigures): Agreement | null {
  const record = besideOf(match.entry);
  const sameYear = [...record.years].some((year) => claimed.years.has(year));
  if (claimed.years.size > 0 && record.years.size > 0 && !sameYear) return null;
  const recorded = counts.union(record.stems);
  const own = claimed.counts.union(claimed.beside);
  const share = (part: ReadonlySet<string>, whole: ReadonlySet<string>) => shareOf(part, whole, figures);
  return {
    claimed: claimed.counts.size === 0 ? 1 : share(claimed.counts, recorded),
    recorded: counts.size === 0 ? 1 : share(counts, own),
    sentence: share(claimed.beside, recorded),
    shared: own.intersection(recorded).size,
  };
}

type Beside = { stems: ReadonlySet<string>; years: ReadonlySet<string> };

const known = new WeakMap<FigureEntry, Beside>();

/** The words of a record's sentence, read when they are first asked for. */
function besideOf(entry: FigureEntry): Beside {
  const before = known.get(entry);
  if (before) return before;
  const words = wordsBeside(entry).filter(({ common }) => !common);
  const [numbers, others] = [
    words.filter(({ form }) => isNumber(form)),
    words.filter(({ form }) => !isNumber(form)),
  ];
  const beside = {
    stems: new Set(others.map(({ stem }) => stem)),
    years: yearsIn(numbers.map(({ form }) => form)),
  };
  known.set(entry, beside);
  return beside;
}

function yearsIn(numbers: readonly string[]): Set<string> {
  return new Set(numbers.filter((number) => /^(?:1[89]|20)\d\d$/.test(number)));
}

/** What share of the weight of some stems others hold; 0 for none. */
function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>, { weigh }: CountedFigures): number {
  let [held, total] = [0, 0];
  for (const stem of part) {
    const weight = weigh(stem);
    total += weight;
    if (whole.has(stem)) held += weight;
  }
  return total === 0 ? 0 : held / total;
}

const measures = new Set(['%', 'share', 'number', '£', '$', '€', '¥', 'times']);

/** Whether a unit tells only how something is counted, and not what. */
export function isMeasure(unit: string): boolean {
  return measures.has(unit.split(' ')[0] ?? '');
}
