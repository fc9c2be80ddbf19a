import type { Article } from '#extract/article.ts';
import type { KnownParty } from './known-party.ts';
import { gather } from './merge/gather.ts';
import { partyOf } from './merge/party-of.ts';
import { findCandidates } from './names/find-candidates.ts';

/** Everybody whom the article names, in the order of their first mention. */
export function findParties(article: Article): KnownParty[] {
  return gather(article, findCandidates(article))
    .map((cluster) => partyOf(article, cluster))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
