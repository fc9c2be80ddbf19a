import type { Article } from '#extract/article.ts';
import type { Party } from '#extract/extraction.ts';

/** Everybody whom the article names, in the order of their first mention. */
export function findParties(_article: Article): Party[] {
  return [];
}
