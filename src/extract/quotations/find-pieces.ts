import type { Article } from '#extract/article.ts';
import { addBlockQuotations } from './block-quotations.ts';
import { addLostMarks } from './lost-marks.ts';
import { markedPieces } from './marked-pieces.ts';
import { leaveNames } from './names-as-such.ts';
import type { Piece } from './piece.ts';
import { addTranscripts } from './transcripts.ts';
import { keepUtterances } from './utterances.ts';

export type { Piece } from './piece.ts';

/** Each corrects what the ones before it found; the order matters. */
const refiners: readonly ((article: Article, pieces: readonly Piece[]) => Piece[])[] = [
  keepUtterances,
  leaveNames,
  addTranscripts,
  addBlockQuotations,
  addLostMarks,
];

/**
 * The quoted stretches of an article, in its order and without overlaps; titles, names and scare quotes
 * are none. Takes time in proportion to the text's length and never throws.
 */
export function findPieces(article: Article): Piece[] {
  return refiners.reduce((pieces, refine) => refine(article, pieces), markedPieces(article));
}
