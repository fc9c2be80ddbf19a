import { readArticle } from '#extract/article.ts';
import { findPieces } from '#extract/quotations/find-pieces.ts';

/** The quoted words of a text. */
export function quotedIn(text: string): string[] {
  return findPieces(readArticle(text)).map(({ start, end }) => text.slice(start, end));
}

/** The quoted words of a text, each with what became of its marks. */
export function markedIn(text: string): [string, string][] {
  return findPieces(readArticle(text)).map(({ start, end, marks }) => [text.slice(start, end), marks]);
}
