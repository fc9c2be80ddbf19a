import type { Article } from '#extract/article.ts';
import type { Piece } from '#extract/quotations/find-pieces.ts';
import type { Outline } from './outline.ts';

/** What is seen of a piece by itself. */
export type PieceView = {
  piece: Piece;
  unit: number;
  /** How the words end: with a comma, with the end of a sentence, or in the midst of one. */
  ending: 'comma' | 'stop' | 'open';
  /** Whether they begin with a capital. */
  capital: boolean;
  /** Counted up to 12. */
  words: number;
  /** Whether the paragraph begins with them. */
  leads: boolean;
};

const commaBehind = /^["'”’»]{0,3},/;
const stopBehind = /^["'”’»]{0,3}[.?!]/;
const endsSentence = /[.?!…]$/;
const firstLetter = /\p{L}/u;
const capitalLetter = /\p{Lu}/u;
/** As far as the first letter of a piece is looked for, and its last mark. */
const glance = 8;

export function viewPiece({ text }: Article, { units }: Outline, piece: Piece, unit: number): PieceView {
  const behind = text.slice(piece.end, piece.end + glance);
  const last = text.slice(Math.max(piece.start, piece.end - glance), piece.end).trimEnd();
  const first =
    firstLetter.exec(text.slice(piece.start, Math.min(piece.end, piece.start + glance)))?.[0] ?? '';
  const comma = last.endsWith(',') || commaBehind.test(behind);
  const stop = endsSentence.test(last) || stopBehind.test(behind);
  const before = units[unit - 1];
  return {
    piece,
    unit,
    ending: comma ? 'comma' : stop ? 'stop' : 'open',
    capital: capitalLetter.test(first),
    words: text.slice(piece.start, piece.end).split(/\s+/, 12).length,
    leads: !before || before.symbol === '/',
  };
}
