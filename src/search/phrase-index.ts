import type { Lexeme } from './terms.ts';
import type { Unit } from './units.ts';

/** Finds units that hold rows of a query's words as they stand, but for spelling. */
export type PhraseIndex = {
  /** The units with most of the rows, at most `limit`, of those only that `within` lets pass; best first. */
  propose(query: readonly Lexeme[], limit: number, within: (unit: number) => boolean): readonly number[];
};

/** Words in a row: fewer are everybody's. */
const rowLength = 4;
/** A digest and a unit's number share one float exactly: 32 and 21 bits. */
const mostUnits = 2 ** 21;

/** Indexes every row of four words in some units by its digest; what is proposed is looked at anyway. */
export function indexPhrases(units: readonly Unit[]): PhraseIndex {
  const numbers = new Map<string, number>();
  const numberOf = ({ spelling }: Lexeme): number => {
    const number = numbers.get(spelling) ?? numbers.size + 1;
    numbers.set(spelling, number);
    return number;
  };
  const rows = units.slice(0, mostUnits).map(({ terms }) => digestsOf(terms.map(numberOf)));
  const entries = new Float64Array(rows.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const [unit, digests] of rows.entries()) {
    for (const digest of digests) entries[at++] = digest * mostUnits + unit;
  }
  entries.sort();
  return {
    propose(query, limit, within) {
      const shared = new Map<number, number>();
      for (const digest of digestsOf(query.map(({ spelling }) => numbers.get(spelling) ?? 0))) {
        for (const unit of unitsWith(entries, digest)) shared.set(unit, (shared.get(unit) ?? 0) + 1);
      }
      return [...shared]
        .filter(([unit]) => within(unit))
        .sort(([one, rowsOfOne], [other, rowsOfOther]) => rowsOfOther - rowsOfOne || one - other)
        .slice(0, limit)
        .map(([unit]) => unit);
    },
  };
}

/** A digest for each row of words, from 0 up to 2^32. */
function digestsOf(words: readonly number[]): Uint32Array {
  const digests = new Uint32Array(Math.max(0, words.length - rowLength + 1));
  for (let at = 0; at < digests.length; at++) {
    let digest = 0;
    for (let step = 0; step < rowLength; step++) {
      digest = Math.imul(digest ^ (words[at + step] ?? 0), 0x9e3779b1) >>> 0;
      digest ^= digest >>> 15;
    }
    digests[at] = digest;
  }
  return digests;
}

function* unitsWith(entries: Float64Array, digest: number): Generator<number> {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] ?? 0) < digest * mostUnits) low = middle + 1;
    else high = middle;
  }
  let last = -1;
  for (let at = low; at < entries.length && (entries[at] ?? 0) < (digest + 1) * mostUnits; at++) {
    const unit = (entries[at] ?? 0) - digest * mostUnits;
    if (unit !== last) yield unit;
    last = unit;
  }
}
