import { type AskedWord, totalWeight } from './recognition.ts';
import type { Lexeme } from './terms.ts';

/** The words of many records, each form once. */
export type RecordWords = {
  /** The share of a topic's weight, from 0 to 1, that a record holds; records by their numbers. */
  coverageBy(asked: readonly AskedWord[]): (record: number) => number;
};

/** Indexes which records hold a form, so that each form is compared with a topic once. */
export function indexWords(records: readonly (readonly Lexeme[])[]): RecordWords {
  const holders = new Map<string, { lexeme: Lexeme; records: number[] }>();
  for (const [record, lexemes] of records.entries()) {
    for (const lexeme of lexemes) {
      const held = holders.get(lexeme.form);
      if (!held) holders.set(lexeme.form, { lexeme, records: [record] });
      else if (held.records.at(-1) !== record) held.records.push(record);
    }
  }
  const forms = [...holders.values()];
  return {
    coverageBy(asked) {
      const covered = new Float64Array(records.length);
      for (const { weight, recognises } of asked) {
        const holding = forms.filter(({ lexeme }) => recognises(lexeme));
        const met = new Set(holding.flatMap((each) => each.records));
        for (const record of met) covered[record] = (covered[record] ?? 0) + weight;
      }
      const total = totalWeight(asked);
      return (record) => (total === 0 ? 0 : (covered[record] ?? 0) / total);
    },
  };
}
