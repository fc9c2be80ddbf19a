import type { Article } from '#extract/article.ts';
import type { Range } from '#extract/range.ts';
import type { Quotation } from '#model/quotation.ts';
import { findMarks } from './marks.ts';
import { pairDoubles } from './pair-doubles.ts';

/** One stretch of quoted words, without its marks; `outer` includes them. It never leaves its paragraph. */
export type Piece = Range & { outer: Range; marks: Quotation['marks'] };

/** The quoted stretches of an article, in its order; titles, nicknames and scare quotes are none. */
export function findPieces(article: Article): Piece[] {
  return article.paragraphs.flatMap((paragraph) => {
    if (paragraph.role === 'furniture') return [];
    const marks = findMarks(article.text, paragraph).filter(({ family }) => family !== 'single');
    return pairDoubles(article.text, paragraph, marks)
      .filter(({ start, end }) => end > start)
      .map(({ start, end, open, close }): Piece => {
        const outer = { start: open?.start ?? start, end: close?.end ?? end };
        return { start, end, outer, marks: open && close ? 'complete' : 'unclosed' };
      });
  });
}
