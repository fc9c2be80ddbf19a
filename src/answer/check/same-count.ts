import { wordsBeside } from '#search/figure-records.ts';
import { isNumber } from '#search/numbers.ts';
import { type Counted, type CountedFigures, stemsOf } from './counted-figures.ts';

/** What a figure of a text counts, in stems, and the sentence that it stands in. */
export type Counting = {
  counts: ReadonlySet<string>;
  beside: ReadonlySet<string>;
  years: ReadonlySet<string>;
};

/** How much of what each side counts the other must tell, and of the text's sentence the record's. */
const withNumber = { counts: 0.5, weight: 1.2, sentence: 0 };
const withoutNumber = { counts: 0.7, weight: 1.8, sentence: 0.5 };
/** Sentences that agree so far speak of one thing, however they call what is counted. */
const SAME_SENTENCE = 0.5;
const fewestShared = 2;

const yearPattern = /\b(?:1[89]|20)\d\d\b/g;

/** Reads what a figure of a text counts. */
export function readCounting(counts: string, unit: string, sentence: string): Counting {
  return {
    counts: stemsOf(`${counts} ${isMeasure(unit) ? '' : unit}`),
    beside: stemsOf(sentence),
    years: new Set(sentence.match(yearPattern)),
  };
}

/**
 * Whether a figure on record counts the same thing. Where its number is the same, that speaks for it; where
 * it is another, what is counted and the rest of the sentence must clearly agree.
 */
export function countsTheSame(
  claimed: Counting,
  counted: Counted,
  figures: CountedFigures,
  isSameNumber: boolean,
): boolean {
  const beside = wordsBeside(counted.match.entry).filter(({ common }) => !common);
  const years = beside.flatMap(({ form }) => (form.match(yearPattern) ? [form] : []));
  if (claimed.years.size > 0 && years.length > 0 && !years.some((year) => claimed.years.has(year)))
    return false;
  const recordWords = new Set([
    ...counted.counts,
    ...beside.filter(({ form }) => !isNumber(form)).map(({ stem }) => stem),
  ]);
  const claimWords = new Set([...claimed.counts, ...claimed.beside]);
  const shared = [...claimWords].filter((stem) => recordWords.has(stem));
  const share = (part: ReadonlySet<string>, whole: ReadonlySet<string>) => shareOf(part, whole, figures);
  const sentence = share(claimed.beside, recordWords);
  const least = isSameNumber ? withNumber : withoutNumber;
  const agrees =
    share(claimed.counts, recordWords) >= least.counts &&
    share(counted.counts, claimWords) >= least.counts &&
    sentence >= least.sentence &&
    shared.reduce((sum, stem) => sum + figures.weigh(stem), 0) >= least.weight;
  return agrees || (isSameNumber && sentence >= SAME_SENTENCE && shared.length >= fewestShared);
}

/** What share of the weight of some stems others hold; 0 for none. */
function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>, { weigh }: CountedFigures): number {
  const weights = [...part].map((stem) => ({ stem, weight: weigh(stem) }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  const held = weights.filter(({ stem }) => whole.has(stem)).reduce((sum, { weight }) => sum + weight, 0);
  return total === 0 ? 0 : held / total;
}

const measures = new Set(['%', 'share', 'number', '£', '$', '€', '¥', 'times']);

/** Whether a unit tells only how something is counted, and not what. */
export function isMeasure(unit: string): boolean {
  return measures.has(unit.split(' ')[0] ?? '');
}
