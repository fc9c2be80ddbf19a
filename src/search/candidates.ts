import MiniSearch from 'minisearch';
import { splitWords } from '#text/words.ts';
import { isNumber } from './numbers.ts';
import { stemOf } from './terms.ts';

/** A record that may answer, and how well the index thinks so. */
export type Candidate = { id: number; score: number };

/**
 * Proposes records for a query; whoever asks decides. The one place to change when an index on disk
 * takes over from memory.
 */
export type CandidateSource = {
  /** The best `limit` records, of those only that `within` lets pass; by their score, best first. */
  propose(query: string, limit: number, within?: (id: number) => boolean): readonly Candidate[];
};

type Fields = Readonly<Record<string, string>>;

/**
 * Indexes records in memory; a record's id is its place in the list. `boosts` names the fields and
 * how much a word found in each counts.
 */
export function indexRecords(
  records: readonly Fields[],
  boosts: Readonly<Record<string, number>>,
): CandidateSource {
  const index = new MiniSearch<Readonly<Record<string, string | number>>>({
    fields: Object.keys(boosts),
    tokenize: (text) => splitWords(text).map((word) => word.form),
    processTerm: (form) => stemOf(form),
    searchOptions: {
      boost: { ...boosts },
      combineWith: 'OR',
      fuzzy: (term) => (isNumber(term) || term.length <= 3 ? false : 0.25),
      maxFuzzy: 3,
      prefix: (term) => !isNumber(term) && term.length > 3,
      weights: { fuzzy: 0.6, prefix: 0.6 },
    },
  });
  index.addAll(records.map((record, id) => ({ ...record, id })));
  return {
    propose: (query, limit, within = () => true) =>
      index
        .search(query, { filter: ({ id }) => within(Number(id)) })
        .slice(0, limit)
        .map(({ id, score }) => ({ id: Number(id), score })),
  };
}
