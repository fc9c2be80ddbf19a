import { leastOfBest } from './least-of-best.ts';
import type { Lexeme } from './terms.ts';
import type { Unit } from './units.ts';

/** Words of a unit in a row: their numbers, `to` exclusive. */
export type Stretch = { unit: number; from: number; to: number };

/** Finds stretches whose words are spelt like those of a query, however misspelt those are. */
export type LetterIndex = {
  /** The best `limit` stretches, of different units, of those only that `within` lets pass; best first. */
  propose(query: readonly Lexeme[], limit: number, within: (unit: number) => boolean): readonly Stretch[];
};

/** A stretch is so long that every wording of half its length lies in one, as far as its unit goes. */
const window = 28;
const step = 14;
/** Letters in a row; a typing error leaves a longer word most of its threes. */
const gramLength = 3;
/** How much a longer stretch must hold more. */
const lengthExponent = 0.6;
const shortest = 6;

/** Indexes some units of a list by the letters of their words. */
export function indexLetters(units: readonly Unit[], isIndexed: (unit: Unit) => boolean): LetterIndex {
  const stretches = [...units.entries()]
    .filter(([, unit]) => isIndexed(unit))
    .flatMap(([number, { terms }]) => stretchesOf(number, terms.length));
  const { grams, postings } = postGrams(units, stretches);
  const divisors = Float64Array.from(stretches, ({ from, to }) => (shortest + to - from) ** lengthExponent);
  return {
    propose(query, limit, within) {
      const scores = new Float64Array(stretches.length);
      for (const gram of new Set(query.flatMap(({ form }) => gramsOf(form)))) {
        const found = postings(grams.get(gram));
        const worth = Math.log(1 + stretches.length / (found.length || 1));
        for (const at of found) scores[at] = (scores[at] ?? 0) + worth;
      }
      for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / (divisors[at] ?? 1);
      return bestOf(stretches, scores, limit, within);
    },
  };
}

function stretchesOf(unit: number, length: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from === 0 || from + step < length; from += step) {
    stretches.push({ unit, from, to: Math.min(length, from + window) });
  }
  return stretches;
}

function postGrams(units: readonly Unit[], stretches: readonly Stretch[]) {
  const grams = new Map<string, number>();
  const known = new Map<string, readonly number[]>();
  const numbersOf = ({ form }: Lexeme): readonly number[] => {
    const before = known.get(form);
    if (before) return before;
    const numbers = gramsOf(form).map((gram) => {
      const number = grams.get(gram) ?? grams.size;
      grams.set(gram, number);
      return number;
    });
    known.set(form, numbers);
    return numbers;
  };
  const lists: number[][] = [];
  for (const [at, { unit, from, to }] of stretches.entries()) {
    const terms = units[unit]?.terms.slice(from, to) ?? [];
    for (const gram of new Set(terms.flatMap(numbersOf))) {
      lists[gram] ??= [];
      lists[gram].push(at);
    }
  }
  const packed = lists.map((list) => Int32Array.from(list));
  const none = new Int32Array();
  return { grams, postings: (gram: number | undefined) => packed[gram ?? -1] ?? none };
}

/** Threes of letters, with the borders of the word as letters of their own. */
function gramsOf(form: string): string[] {
  const word = `_${form}_`;
  if (word.length <= gramLength) return [word];
  return Array.from({ length: word.length - gramLength + 1 }, (_, at) => word.slice(at, at + gramLength));
}

/** So many stretches of one unit may be among the best. */
const mostOfUnit = 3;

function bestOf(
  stretches: readonly Stretch[],
  scores: Float64Array,
  limit: number,
  within: (unit: number) => boolean,
): Stretch[] {
  for (const [at, { unit }] of stretches.entries())
    if ((scores[at] ?? 0) > 0 && !within(unit)) scores[at] = 0;
  const least = leastOfBest(scores, mostOfUnit * limit);
  const ranked: number[] = [];
  for (let at = 0; at < scores.length; at++) if ((scores[at] ?? 0) >= least) ranked.push(at);
  ranked.sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
  const best = new Map<number, Stretch>();
  for (const at of ranked) {
    const stretch = stretches[at];
    if (stretch && !best.has(stretch.unit)) best.set(stretch.unit, stretch);
    if (best.size === limit) break;
  }
  return [...best.values()];
}
