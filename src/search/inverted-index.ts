import SearchableMap from 'minisearch/SearchableMap';
import type { Lexeme } from './terms.ts';

/** The words of a record, by field. */
export type Fields<Name extends string> = Readonly<Record<Name, readonly Lexeme[]>>;

/** The records in which a stem stands in one field, in their order, and how often in each. */
export type Postings = { records: Int32Array; frequencies: Int32Array };

/** Where every stem of some records stands. Records, fields and stems are numbered from 0. */
export type InvertedIndex = {
  size: number;
  fields: number;
  /** The number of each stem; finds those, too, that begin like a word or nearly are it. */
  stems: SearchableMap<number>;
  postingsOf(stem: number, field: number): Postings;
  /** How many forms stand in a field of a record, each counted once. */
  lengthOf(record: number, field: number): number;
  /** The mean of these lengths over all records. */
  meanLengthOf(field: number): number;
};

/** Where stems stand, as they are met: a list is that of a stem in a field. */
type Met = { lists: number[]; records: number[]; frequencies: number[] };

/** Indexes records in flat arrays of numbers: a thousand articles hold more than a million words. */
export function invert<Name extends string>(
  records: readonly Fields<Name>[],
  names: readonly Name[],
): InvertedIndex {
  const fields = names.length;
  const numbers = new Map<string, number>();
  const lengths = new Int32Array(records.length * fields);
  const means = new Float64Array(fields);
  const met: Met = { lists: [], records: [], frequencies: [] };
  for (const [record, words] of records.entries()) {
    for (const [field, name] of names.entries()) {
      const length = new Set(words[name].map(({ form }) => form)).size;
      lengths[record * fields + field] = length;
      means[field] = ((means[field] ?? 0) * record + length) / (record + 1);
      for (const [stem, frequency] of countStems(words[name], numbers)) {
        met.lists.push(stem * fields + field);
        met.records.push(record);
        met.frequencies.push(frequency);
      }
    }
  }
  const postings = gatherPostings(met, numbers.size * fields);
  return {
    size: records.length,
    fields,
    stems: SearchableMap.from([...numbers]),
    postingsOf: (stem, field) => postings(stem * fields + field),
    lengthOf: (record, field) => lengths[record * fields + field] ?? 0,
    meanLengthOf: (field) => means[field] ?? 0,
  };
}

/** How often each stem stands among the words, by its number; a new stem takes the next one. */
function countStems(words: readonly Lexeme[], numbers: Map<string, number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { stem } of words) {
    if (stem === '') continue;
    const number = numbers.get(stem) ?? numbers.size;
    if (number === numbers.size) numbers.set(stem, number);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

/** Puts what was met into one array, list after list. */
function gatherPostings({ lists, records, frequencies }: Met, count: number): (list: number) => Postings {
  const starts = new Int32Array(count + 1);
  for (const list of lists) starts[list + 1] = (starts[list + 1] ?? 0) + 1;
  for (let list = 0; list < count; list++) starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0);
  const next = starts.slice();
  const gathered: Postings = {
    records: new Int32Array(lists.length),
    frequencies: new Int32Array(lists.length),
  };
  for (const [index, list] of lists.entries()) {
    const place = next[list] ?? 0;
    gathered.records[place] = records[index] ?? 0;
    gathered.frequencies[place] = frequencies[index] ?? 0;
    next[list] = place + 1;
  }
  return (list) => ({
    records: gathered.records.subarray(starts[list], starts[list + 1]),
    frequencies: gathered.frequencies.subarray(starts[list], starts[list + 1]),
  });
}
