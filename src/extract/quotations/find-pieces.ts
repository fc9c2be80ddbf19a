import type { Article } from '#extract/article.ts';
import { markedPieces } from './marked-pieces.ts';
import type { Piece } from './piece.ts';
import { keepUtterances } from './utterances.ts';

export type { Piece } from './piece.ts';

/** The quoted stretches of an article, in its order; titles, nicknames and scare quotes are none. */
export function findPieces(article: Article): Piece[] {
  return keepUtterances(article, markedPieces(article));
}
