import { rememberAlike } from './alike-stems.ts';
import { type Fields, type InvertedIndex, invert } from './inverted-index.ts';
import { type Candidate, startTally, type Tally } from './tally.ts';
import { splitLexemes } from './terms.ts';

/**
 * Proposes records for a query; whoever asks decides. The one place to change when an index on disk
 * takes over from memory.
 */
export type CandidateSource = {
  /** The best `limit` records, of those only that `within` lets pass; by their score, best first. */
  propose(query: string, limit: number, within?: (id: number) => boolean): readonly Candidate[];
};

/** The constants of BM25+ (Lv and Zhai 2011). */
const saturation = 1.2;
const lengthPenalty = 0.7;
const leastWorth = 0.5;

/**
 * Indexes records in memory; a record's id is its place in the list. `boosts` names the fields and
 * how much a word found in each counts.
 */
export function indexRecords<Name extends string>(
  records: readonly Fields<Name>[],
  boosts: ReadonlyMap<Name, number>,
): CandidateSource {
  const index = invert(records, [...boosts.keys()]);
  const weights = [...boosts.values()];
  const findAlike = rememberAlike(index.stems);
  return {
    propose(query, limit, within = () => true) {
      const tally = startTally(index.size);
      const stems = splitLexemes(query).flatMap(({ stem }) => (stem === '' ? [] : [stem]));
      for (const [place, stem] of stems.entries()) {
        for (const { number, worth } of findAlike(stem)) {
          for (const [field, weight] of weights.entries())
            addScores(tally, index, number, field, worth * weight);
        }
        tally.endWord(stems.indexOf(stem) < place);
      }
      return tally.best(limit, within);
    },
  };
}

/** Adds what a stem in a field tells of each record: more the rarer it is, and the shorter the field. */
function addScores(tally: Tally, index: InvertedIndex, stem: number, field: number, weight: number): void {
  const { records, frequencies } = index.postingsOf(stem, field);
  const rarity = Math.log(1 + (index.size - records.length + 0.5) / (records.length + 0.5));
  const mean = index.meanLengthOf(field);
  for (let at = 0; at < records.length; at++) {
    const record = records[at] ?? 0;
    const frequency = frequencies[at] ?? 0;
    const length = 1 - lengthPenalty + (lengthPenalty * index.lengthOf(record, field)) / mean;
    const worth = leastWorth + (frequency * (saturation + 1)) / (frequency + saturation * length);
    tally.add(record, weight * (rarity * worth));
  }
}
