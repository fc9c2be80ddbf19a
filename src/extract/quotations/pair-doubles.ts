import type { Range } from '#extract/range.ts';
import type { Mark } from './marks.ts';

/** Words between two marks; a mark that is missing is null. */
export type Pair = Range & { open: Mark | null; close: Mark | null };

/**
 * Pairs the double marks of one paragraph. Marks inside a pair are nested and make none of their own; a
 * quotation that is never closed goes on to the end of the paragraph, or to the line that opens anew.
 */
export function pairDoubles(text: string, paragraph: Range, marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  let nested: Mark[] = [];
  const finish = (end: number, close: Mark | null) => {
    if (open) pairs.push({ start: open.end, end, open, close });
    open = null;
    nested = [];
  };
  for (const [index, mark] of marks.entries()) {
    const outer: Mark | null = open;
    if (!outer) {
      if (mark.side !== 'close') open = mark;
    } else if (mark.side === 'open') {
      if (isNested(outer, mark, marks, index)) {
        nested.push(mark);
      } else {
        finish(mark.start, null);
        open = mark;
      }
    } else if (nested.length > 0 && (nested.at(-1)?.family === mark.family || outer.family !== mark.family)) {
      nested.pop();
    } else {
      finish(mark.start, mark);
    }
  }
  finish(paragraph.end, null);
  return pairs.map((pair) => trimmed(text, pair));
}

function isNested(outer: Mark, mark: Mark, marks: readonly Mark[], index: number): boolean {
  if (outer.family !== mark.family) return true;
  return marks[index + 1]?.side === 'close' && marks[index + 2]?.side === 'close';
}

function trimmed(text: string, pair: Pair): Pair {
  const words = text.slice(pair.start, pair.end);
  const start = pair.start + words.length - words.trimStart().length;
  return { ...pair, start, end: Math.max(start, pair.start + words.trimEnd().length) };
}
