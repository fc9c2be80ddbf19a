import type { Mark } from './marks.ts';
import { makePair, type Pair } from './pair.ts';
import type { Range } from './range.ts';

/**
 * Pairs the double marks of one paragraph. Marks inside a pair are nested and make none of their own; a
 * quotation that is never closed goes on to the end of the paragraph, or to the mark that opens anew.
 */
export function pairDoubles(text: string, paragraph: Range, marks: readonly Mark[]): Pair[] {
  const pairs: Pair[] = [];
  let open: Mark | null = null;
  let nested: Mark[] = [];
  for (const [index, mark] of marks.entries()) {
    if (!open) {
      if (mark.side !== 'close') open = mark;
      else if (index === 0 && endsWords(text, mark)) {
        pairs.push(makePair(text, null, mark, { start: paragraph.start, end: mark.start }));
      }
    } else if (mark.side === 'open') {
      if (isNested(text, open, marks, index)) {
        nested.push(mark);
      } else {
        pairs.push(makePair(text, open, null, { start: open.end, end: mark.start }));
        open = mark;
        nested = [];
      }
    } else if (nested.length > 0 && (nested.at(-1)?.family === mark.family || open.family !== mark.family)) {
      nested.pop();
    } else {
      pairs.push(makePair(text, open, mark, { start: open.end, end: mark.start }));
      open = null;
      nested = [];
    }
  }
  if (open) pairs.push(makePair(text, open, null, { start: open.end, end: paragraph.end }));
  return pairs;
}

/** A mark that closes what was never opened; after anything but a comma or stop it may stand for inches. */
function endsWords(text: string, { start }: Mark): boolean {
  return /[.,?!…]/u.test(text[start - 1] ?? '');
}

/** Whether a mark that opens inside an open quotation begins one within it, rather than the next. */
function isNested(text: string, outer: Mark, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  if (!mark || opensNewLine(text, mark)) return false;
  if (outer.family !== mark.family) return true;
  return marks[index + 1]?.side === 'close' && marks[index + 2]?.side === 'close';
}

/** A mark at the beginning of a line, after a line that ends a sentence. */
function opensNewLine(text: string, { start }: Mark): boolean {
  return /[.?!…:"”]\s?\n\s?$/u.test(text.slice(Math.max(0, start - 4), start));
}
