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

/** How many of the ascending numbers are smaller. */
function countBefore(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
