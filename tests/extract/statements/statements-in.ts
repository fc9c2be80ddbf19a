import { readArticle } from '#extract/article.ts';
import { createResolver } from '#extract/coreference/resolver.ts';
import { findPieces } from '#extract/quotations/find-pieces.ts';
import { findStatements } from '#extract/statements/find-statements.ts';

/** The statements of a text, in words: what is said, and by whom. */
export function statementsIn(text: string): { said: string; by: string | null }[] {
  const article = readArticle(text);
  const quotations = findPieces(article).map((piece) => ({
    spans: [piece],
    marks: piece.marks,
    speaker: null,
    to: null,
    hedge: null,
  }));
  return findStatements(article, quotations, createResolver(article, [], [])).map(
    ({ spans, speaker: { mention } }) => ({
      said: spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
      by: mention && text.slice(mention.start, mention.end),
    }),
  );
}
