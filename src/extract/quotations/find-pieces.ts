import type { Article } from '#extract/article.ts';
import type { Range } from '#extract/range.ts';
import type { Quotation } from '#model/quotation.ts';

/** One stretch of quoted words, without its marks; `outer` includes them. It never leaves its paragraph. */
export type Piece = Range & { outer: Range; marks: Quotation['marks'] };

/** The quoted stretches of an article, in its order; titles, nicknames and scare quotes are none. */
export function findPieces(_article: Article): Piece[] {
  return [];
}
