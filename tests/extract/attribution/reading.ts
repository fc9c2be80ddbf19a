import { readArticle } from '#extract/article.ts';
import { attributePieces } from '#extract/attribution/attribute.ts';
import { createResolver } from '#extract/coreference/resolver.ts';
import type { FoundQuotation } from '#extract/extraction.ts';
import { findParties } from '#extract/parties/find-parties.ts';
import { findPieces } from '#extract/quotations/find-pieces.ts';
import type { Range } from '#extract/range.ts';

/** The quotations of a text with their speakers. */
export function attribute(text: string): FoundQuotation[] {
  const article = readArticle(text);
  const parties = findParties(article);
  const pieces = findPieces(article);
  const quoted = pieces.map(({ outer }) => outer);
  return attributePieces(article, parties, pieces, createResolver(article, parties, quoted));
}

export const wordsAt = (text: string, range: Range | null | undefined): string | null =>
  range ? text.slice(range.start, range.end) : null;

/** Each quotation's speaker: the name where it is known, else the words that stand for them. */
export const speakersOf = (text: string): (string | null)[] =>
  attribute(text).map(({ speaker }) => speaker?.party?.name ?? wordsAt(text, speaker?.mention));
