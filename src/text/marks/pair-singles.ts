import { mayBeClipped, mayBePossessive } from './apostrophes.ts';
import type { Mark } from './marks.ts';
import { makePair, type Pair } from './pair.ts';
import type { Range } from './range.ts';

/**
 * Pairs the single marks of one paragraph, which must be without apostrophes. A possessive closes, and
 * a clipped word opens, only where nothing else does; only what begins the paragraph, or
 * is opened anew by the next one, may stay unclosed: elsewhere the mark is
 * more likely an apostrophe.
 */
export function pairSingles(
  text: string,
  paragraph: Range,
  marks: readonly Mark[],
  isReopened: boolean,
): Pair[] {
  const pairs: Pair[] = [];
  const closedLater = closersAhead(text, marks);
  let open: Mark | null = null;
  for (const [index, mark] of marks.entries()) {
    if (mark.side === 'open') {
      if (!(mayBeClipped(text, mark) && (open || !closedLater[index]))) open = mark;
    } else if (open && !(mayBePossessive(text, mark) && closedLater[index])) {
      pairs.push(makePair(text, open, mark, { start: open.end, end: mark.start }));
      open = null;
    }
  }
  if (open && (open.start === paragraph.start || isReopened)) {
    pairs.push(makePair(text, open, null, { start: open.end, end: paragraph.end }));
  }
  return pairs;
}

/** For each mark, whether a mark that surely closes comes after it and before the next that opens. */
function closersAhead(text: string, marks: readonly Mark[]): boolean[] {
  const ahead: boolean[] = [];
  let closes = false;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    ahead[index] = closes;
    const mark = marks[index];
    if (!mark) continue;
    if (mark.side === 'open') closes = closes && mayBeClipped(text, mark);
    else if (!mayBePossessive(text, mark)) closes = true;
  }
  return ahead;
}
