import { withoutApostrophes } from './apostrophes.ts';
import { findMarks } from './marks.ts';
import { withoutMarkup } from './markup.ts';
import type { Pair } from './pair.ts';
import { pairDoubles } from './pair-doubles.ts';
import { pairSingles } from './pair-singles.ts';
import type { Range } from './range.ts';

/** Pairs of double marks and of single ones; those of one kind do not overlap and are in order. */
export type Pairs = { doubles: readonly Pair[]; singles: readonly Pair[] };

/**
 * What stands in quotation marks in one paragraph of a text. `isReopened` where the next paragraph begins
 * with a single mark, so that one may stay open here. Takes time in proportion to the paragraph's length.
 */
export function pairMarks(text: string, paragraph: Range, isReopened: boolean): Pairs {
  const marks = withoutMarkup(text, paragraph, findMarks(text, paragraph));
  const doubles = marks.filter(({ family }) => family !== 'single');
  const singles = marks.filter(({ family }) => family === 'single');
  const hasWords = ({ start, end }: Pair) => end > start;
  return {
    doubles: pairDoubles(text, paragraph, doubles).filter(hasWords),
    singles: pairSingles(text, paragraph, withoutApostrophes(text, singles), isReopened).filter(hasWords),
  };
}

/** The stretches of one paragraph that stand in quotation marks of any kind, in order; nested ones as one. */
export function rangesInMarks(paragraph: string): Range[] {
  const { doubles, singles } = pairMarks(paragraph, { start: 0, end: paragraph.length }, false);
  const ranges: Range[] = [];
  for (const { start, end } of [...doubles, ...singles].sort((a, b) => a.start - b.start)) {
    const last = ranges.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}
