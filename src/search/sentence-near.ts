import type { Range } from '#model/answer.ts';

/** In UTF-16 units: so far on each side a sentence is followed. */
const farthest = 400;
const sentenceEnds = /[.!?]["”’')\]]*\s+(?=["“‘'(]?\p{Lu})/gu;

/**
 * About the sentence around a range, at little cost: an abbreviation before a capital ends it too early.
 * For weighing words only; what is shown goes by `sentencesAround`.
 */
export function sentenceNear(text: string, { start, end }: Range): Range {
  const before = text.slice(Math.max(0, start - farthest), start);
  const last = [...before.matchAll(sentenceEnds)].at(-1);
  const begin = last ? last.index + last[0].length : 0;
  const after = text.slice(end, end + farthest).search(sentenceEnds);
  return {
    start: start - before.length + begin,
    end: after === -1 ? Math.min(text.length, end + farthest) : end + after,
  };
}
