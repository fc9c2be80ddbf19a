import type { Article } from '#extract/article.ts';
import type { KnownParty } from './known-party.ts';

/** Everybody whom the article names, in the order of their first mention. */
export function findParties(_article: Article): KnownParty[] {
  return [];
}
