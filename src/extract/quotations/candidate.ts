import type { Article, Paragraph } from '#extract/article.ts';
import type { Piece } from './piece.ts';

/**
 * A piece on trial, with its tokens: `from` to `to` without its marks, `outerFrom` to `outerTo` with them.
 * Positions are indices into the article's tokens, the latter exclusive.
 */
export type Candidate = {
  piece: Piece;
  paragraph: Paragraph;
  outerFrom: number;
  from: number;
  to: number;
  outerTo: number;
};

/** Finds the tokens of pieces, which stand in the order of the text and do not overlap; linear. */
export function locateCandidates(article: Article, pieces: readonly Piece[]): Candidate[] {
  let paragraphIndex = 0;
  let index = 0;
  const seek = (offset: number) => {
    while ((article.tokens[index]?.start ?? offset) < offset) index += 1;
    return index;
  };
  return pieces.flatMap((piece) => {
    while ((article.paragraphs[paragraphIndex]?.end ?? piece.end) < piece.end) paragraphIndex += 1;
    const paragraph = article.paragraphs[paragraphIndex];
    if (!paragraph) return [];
    const outerFrom = seek(piece.outer.start);
    // The tokenizer may join a single mark and the word after it.
    const from = (article.tokens[index]?.end ?? 0) > piece.start ? index : seek(piece.start);
    const to = seek(piece.end);
    return [{ piece, paragraph, outerFrom, from, to, outerTo: seek(piece.outer.end) }];
  });
}
