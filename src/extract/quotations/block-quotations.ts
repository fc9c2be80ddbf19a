import type { Article } from '#extract/article.ts';
import { insertPieces } from './insert-pieces.ts';
import { lostPiece, type Piece } from './piece.ts';

const quotedLine = /^[ \t]{0,3}>[ \t]?/u;
const startsMarked = /^["“‘'«„`]/u;
const letter = /\p{L}/u;

/**
 * Takes the lines of a Markdown block quotation ("> We are late.") as words whose marks are lost. A
 * paragraph is one only if all its lines are.
 */
export function addBlockQuotations({ text, paragraphs }: Article, pieces: readonly Piece[]): Piece[] {
  const blocks = paragraphs.flatMap(({ role, start, end }): Piece[] => {
    if (role === 'furniture') return [];
    const lines = Array.from(text.slice(start, end).matchAll(/[^\r\n]+/gu));
    if (!lines.every(([line]) => quotedLine.test(line))) return [];
    return lines.flatMap(({ 0: line, index }): Piece[] => {
      const mark = quotedLine.exec(line)?.[0].length ?? 0;
      const words = line.slice(mark);
      if (!letter.test(words) || startsMarked.test(words)) return [];
      const from = start + index + mark + words.length - words.trimStart().length;
      const range = { start: from, end: start + index + line.trimEnd().length };
      return [lostPiece(range)];
    });
  });
  return insertPieces(pieces, blocks);
}
