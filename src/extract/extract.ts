import { readArticle } from './article.ts';
import { attributePieces } from './attribution/attribute.ts';
import { createResolver } from './coreference/resolver.ts';
import type { Extraction } from './extraction.ts';
import { findFigures } from './figures/find-figures.ts';
import { giveSpeakers } from './figures/give-speakers.ts';
import { findParties } from './parties/find-parties.ts';
import { findPieces } from './quotations/find-pieces.ts';
import { findStatements } from './statements/find-statements.ts';

/**
 * Reads any text as an article: who speaks, what exactly they said, which figures stand there. The same
 * text gives the same result; takes time in proportion to the text's length and never throws.
 */
export function extract(text: string): Extraction {
  const article = readArticle(text);
  const parties = findParties(article);
  const pieces = findPieces(article);
  const quoted = pieces.map(({ outer }) => outer);
  const resolve = createResolver(article, parties, quoted);
  const quotations = attributePieces(article, parties, pieces, resolve);
  const statements = findStatements(article, quotations, resolve);
  const { paragraphs, layout } = article;
  return {
    layout,
    paragraphs,
    parties,
    quotations,
    statements,
    figures: giveSpeakers(findFigures(article), quotations, statements),
  };
}
