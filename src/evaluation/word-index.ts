import type { Range } from '#extract/range.ts';
import { countLeading } from '#text/sorted.ts';
import { share } from './measures.ts';

/** Words `from` to `to` (exclusive) of a text, counted from 0. */
export type WordRange = { from: number; to: number };

const wordPattern = /[\p{L}\p{N}$%]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** Tells which words of a text begin inside a stretch of it, given as UTF-16 offsets. */
export function indexWords(text: string): (start: number, end: number) => WordRange {
  const starts = Array.from(text.matchAll(wordPattern), ({ index }) => index);
  return (start, end) => ({ from: countBefore(starts, start), to: countBefore(starts, end) });
}

export const wordCount = ({ from, to }: WordRange): number => Math.max(0, to - from);

export const sharedWords = (one: WordRange, other: WordRange): number =>
  Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));

/** Shared words, of the words in either (Jaccard's index). */
export function likeness(one: WordRange, other: WordRange): number {
  const shared = sharedWords(one, other);
  return shared === 0 ? 0 : shared / (wordCount(one) + wordCount(other) - shared);
}

/** Tells the words, by their number, that begin inside any of some stretches of a text. */
export function indexWordSets(text: string): (ranges: readonly Range[]) => ReadonlySet<number> {
  const wordsOf = indexWords(text);
  return (ranges) =>
    new Set(
      ranges.flatMap(({ start, end }) => {
        const words = wordsOf(start, end);
        return Array.from({ length: wordCount(words) }, (_, index) => words.from + index);
      }),
    );
}

/** The same index for words that may stand apart. */
export function likenessOfSets(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = one.intersection(other).size;
  return share(shared, one.size + other.size - shared);
}

const countBefore = (numbers: readonly number[], limit: number): number =>
  countLeading(numbers, (number) => number < limit);
