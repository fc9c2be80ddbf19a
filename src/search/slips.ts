import type { Pair } from '#text/alignment.ts';
import { likeness } from './likeness.ts';
import type { Lexeme } from './terms.ts';

/**
 * Query words in a row: how many, how many telling ones, their share of the query's weight, and whether others
 * were found on both sides.
 */
export type Gap = { words: number; telling: number; share: number; inside: boolean };

const MOVED_WORTH = 0.9;
const MOVED_LIKENESS = 0.8;
/** How far outside the aligned stretch a swapped word may stand. */
const MOVED_REACH = 3;
/** So many words in a row may have been put in the place of others by a slip of memory. */
const MOST_REPLACED = 2;

/** Pairs query words that the alignment passed over with words nearby: somebody swapped them. */
export function findMoved(
  query: readonly Lexeme[],
  terms: readonly Lexeme[],
  pairs: readonly Pair[],
): Pair[] {
  const pairedQuery = new Set(pairs.map((pair) => pair.query));
  const taken = new Set(pairs.map((pair) => pair.text));
  const from = Math.max(0, (pairs[0]?.text ?? 0) - MOVED_REACH);
  const to = Math.min(terms.length - 1, (pairs.at(-1)?.text ?? 0) + MOVED_REACH);
  const moved: Pair[] = [];
  for (const [at, term] of query.entries()) {
    if (pairedQuery.has(at)) continue;
    for (let text = from; text <= to; text++) {
      const other = terms[text];
      if (!other || taken.has(text)) continue;
      const like = likeness(term, other);
      if (like < MOVED_LIKENESS) continue;
      taken.add(text);
      moved.push({ query: at, text, likeness: like * MOVED_WORTH });
      break;
    }
  }
  return moved;
}

/**
 * Query words that stand in the place of other words of the text: between two found words as many as
 * the text has there, or one at an end where every other word has its place.
 */
export function findReplaced(
  length: number,
  terms: readonly Lexeme[],
  found: readonly Pair[],
): Map<number, number> {
  const ordered = found.toSorted((a, b) => a.query - b.query);
  const replaced = new Map<number, number>();
  for (const [at, pair] of ordered.entries()) {
    const next = ordered[at + 1];
    const between = next ? next.query - pair.query - 1 : 0;
    if (between > MOST_REPLACED || next?.text !== pair.text + between + 1) continue;
    for (let step = 1; step <= between; step++) replaced.set(pair.query + step, pair.text + step);
  }
  if (length - found.length - replaced.size !== 1) return replaced;
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first?.query === 1 && first.text > 0) replaced.set(0, first.text - 1);
  if (last?.query === length - 2 && last.text < terms.length - 1) replaced.set(length - 1, last.text + 1);
  return replaced;
}

const noGap: Gap = { words: 0, telling: 0, share: 0, inside: false };

/** The longest run of query words that have no place, by its share of the weight. */
export function longestGap(
  query: readonly Lexeme[],
  weights: readonly number[],
  placed: ReadonlySet<number>,
): Gap {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let longest = noGap;
  let gap = noGap;
  for (const [at, term] of query.entries()) {
    gap = placed.has(at)
      ? { ...noGap, inside: true }
      : {
          words: gap.words + 1,
          telling: gap.telling + (term.common ? 0 : 1),
          share: gap.share + (weights[at] ?? 0) / total,
          inside: gap.inside && at < query.length - 1,
        };
    if (gap.share > longest.share) longest = gap;
  }
  return longest;
}
