import type { Article } from '#extract/article.ts';
import type { FoundQuotation, Party } from '#extract/extraction.ts';
import type { Piece } from '#extract/quotations/find-pieces.ts';

/** Gives each quoted piece its speaker, and joins the pieces of one interrupted quotation. */
export function attributePieces(
  _article: Article,
  _parties: readonly Party[],
  _pieces: readonly Piece[],
): FoundQuotation[] {
  return [];
}
