import { leastOfBest } from './least-of-best.ts';

/** A record that may answer, and how well the index thinks so. */
export type Candidate = { id: number; score: number };

/** Adds up, word after word, what records are worth. */
export type Tally = {
  /** Adds to what the current word gives a record; `score` is above 0. */
  add(record: number, score: number): void;
  /** Ends a word. Records that hold more of the words count more; one asked for twice counts once. */
  endWord(isRepeated: boolean): void;
  /** The best records that `within` lets pass; of equals, those first that were met first. */
  best(limit: number, within: (record: number) => boolean): Candidate[];
};

/** Starts a tally of records that are numbered from 0. */
export function startTally(size: number): Tally {
  const totals = new Float64Array(size);
  const ofWord = new Float64Array(size);
  const words = new Uint16Array(size);
  const met: number[] = [];
  let metByWord: number[] = [];
  return {
    add(record, score) {
      if (ofWord[record] === 0) metByWord.push(record);
      ofWord[record] = (ofWord[record] ?? 0) + score;
    },
    endWord(isRepeated) {
      for (const record of metByWord) {
        if (totals[record] === 0) met.push(record);
        totals[record] = (totals[record] ?? 0) + (ofWord[record] ?? 0);
        if (!isRepeated) words[record] = (words[record] ?? 0) + 1;
        ofWord[record] = 0;
      }
      metByWord = [];
    },
    best(limit, within) {
      const candidates = met
        .filter(within)
        .map((id) => ({ id, score: (totals[id] ?? 0) * (words[id] ?? 0) }));
      const least = leastOfBest(
        Float64Array.from(candidates, ({ score }) => score),
        limit,
      );
      return candidates
        .filter(({ score }) => score >= least)
        .sort((one, other) => other.score - one.score)
        .slice(0, limit);
    },
  };
}
