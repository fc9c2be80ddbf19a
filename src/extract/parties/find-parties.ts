import type { Article } from '#extract/article.ts';
import type { KnownParty } from './known-party.ts';
import { indexMentions } from './mention-index.ts';
import { gather } from './merge/gather.ts';
import { partyOf } from './merge/party-of.ts';
import { findCandidates } from './names/find-candidates.ts';
import { findReports } from './reports/find-reports.ts';

/** Everybody whom the article names, in the order of their first mention. Linear in the article's length. */
export function findParties(article: Article): KnownParty[] {
  const reports = findReports(article);
  const titles = indexMentions(reports);
  const candidates = findCandidates(article).filter((candidate) => titles.within(candidate).length === 0);
  return [...gather(article, candidates).map((cluster) => partyOf(article, cluster)), ...reports].sort(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  );
}
