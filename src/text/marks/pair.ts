import type { Mark } from './marks.ts';
import type { Range } from './range.ts';

/** Words between two marks; a mark that is missing is null. */
export type Pair = Range & { open: Mark | null; close: Mark | null };

/** A pair without the white space beside its marks. */
export function makePair(text: string, open: Mark | null, close: Mark | null, { start, end }: Range): Pair {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { open, close, start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** A pair with its marks. */
export function outerRange({ start, end, open, close }: Pair): Range {
  return { start: open?.start ?? start, end: close?.end ?? end };
}
