import type { Article } from '#extract/article.ts';
import type { FoundQuotation, FoundStatement, Party } from '#extract/extraction.ts';

/** Reported speech without marks, each with whose it is. */
export function findStatements(
  _article: Article,
  _parties: readonly Party[],
  _quotations: readonly FoundQuotation[],
): FoundStatement[] {
  return [];
}
