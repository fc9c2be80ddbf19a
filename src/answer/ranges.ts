import type { Range } from '#model/answer.ts';

/** What two ranges share; null where they only touch or lie apart. */
export function sharedRange(one: Range, other: Range): Range | null {
  const start = Math.max(one.start, other.start);
  const end = Math.min(one.end, other.end);
  return start < end ? { start, end } : null;
}

/** How long some ranges are together. */
export function totalLength(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
