import { type Article, tokenRange } from '#extract/article.ts';
import type { Resolver } from '#extract/coreference/resolver.ts';
import type { FoundQuotation, FoundStatement } from '#extract/extraction.ts';
import { acceptanceModel } from './acceptance.ts';
import { bestOfEach } from './best-of-each.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { read } from './reading.ts';
import { speakerOf } from './speaker.ts';

/** Reported speech without marks, in the order of the text, each with whose it is, as `resolve` tells; linear in its length. */
export function findStatements(
  article: Article,
  quotations: readonly FoundQuotation[],
  resolve: Resolver,
): FoundStatement[] {
  const quoted = quotations.flatMap(({ spans }) => spans);
  const reading = read(article, quoted);
  const accepted = bestOfEach(reading, findCandidates(reading), acceptanceModel);
  return accepted.flatMap((candidate) => statementOf(article, resolve, candidate) ?? []);
}

function statementOf(article: Article, resolve: Resolver, candidate: Candidate): FoundStatement | null {
  const speaker = speakerOf(article, resolve, candidate);
  const spans = candidate.content.flatMap(({ from, to }) => tokenRange(article, from, to) ?? []);
  return speaker && spans.length > 0 ? { spans, speaker } : null;
}
