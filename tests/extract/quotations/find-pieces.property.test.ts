import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { findPieces } from '#extract/quotations/find-pieces.ts';

const parts = [
  ...['"', '“', '”', '„', '«', '»', "'", '‘', '’', "''", '``', '<a b="', '>', '> ', '\n', '\n\n', '\r\n'],
  ...[' ', ' ', ', ', '. ', '? ', ': ', '—', '(', ')', '…', '\u0000', '\ud800', '😀', 'شكرا'],
  ...['said', 'Ines Hollow', 'we', 'the bridge', "don't", "dogs'", "'tis", "'90s", 'MS HOLLOW:', '6\'2"'],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((some) => some.join('')),
  fc.string({ unit: 'binary' }),
);

describe('Of any text, quoted words', () => {
  it('stand in order, inside of their paragraph and their marks, without white space at their edges', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = readArticle(text);
        let end = 0;
        for (const piece of findPieces(article)) {
          expect(piece.outer.start).toBeGreaterThanOrEqual(end);
          expect(piece.start).toBeGreaterThanOrEqual(piece.outer.start);
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(piece.outer.end).toBeGreaterThanOrEqual(piece.end);
          const words = text.slice(piece.start, piece.end);
          expect(words).toBe(words.trim());
          const holds = article.paragraphs.some((each) => each.start <= piece.start && piece.end <= each.end);
          expect(holds).toBe(true);
          end = piece.outer.end;
        }
      }),
    );
  });

  it('are the same every time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findPieces(readArticle(text))).toEqual(findPieces(readArticle(text)));
      }),
    );
  });
});
