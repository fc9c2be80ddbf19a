import type { Article, Token } from '#extract/article.ts';
import type { FoundQuotation, FoundStatement, Party } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';
import { learntModel, probability } from './acceptance.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { featuresOf } from './features.ts';
import { read } from './reading.ts';

/** What may be a statement, and the properties by which it is judged. */
export type DescribedStatement = { statement: FoundStatement; features: readonly string[] };

/** Reported speech without marks, each with whose it is. */
export function findStatements(
  article: Article,
  _parties: readonly Party[],
  quotations: readonly FoundQuotation[],
): FoundStatement[] {
  return describeStatements(
    article,
    quotations.flatMap(({ spans }) => spans),
  )
    .filter(({ features }) => probability(features, learntModel) >= learntModel.threshold)
    .map(({ statement }) => statement);
}

/** Everything that may be a statement; `quoted` are the stretches within quotation marks. */
export function describeStatements(article: Article, quoted: readonly Range[]): DescribedStatement[] {
  const reading = read(article, quoted);
  return findCandidates(reading).flatMap((candidate) => {
    const statement = statementOf(reading.tokens, candidate);
    return statement ? [{ statement, features: featuresOf(reading, candidate) }] : [];
  });
}

function statementOf(tokens: readonly Token[], candidate: Candidate): FoundStatement | null {
  const { cue, source, content } = candidate;
  if (!source) return null;
  const at = (from: number, to: number) => rangeOf(tokens, from, to);
  const spans = content.flatMap(({ from, to }) => at(from, to) ?? []);
  const speaker = {
    party: null,
    basis: 'stated' as const,
    mention: at(source.from, source.to),
    role: source.role && at(source.role.from, source.role.to),
    cue: cue && at(cue.group, cue.to),
  };
  return spans.length > 0 ? { spans, speaker } : null;
}

function rangeOf(tokens: readonly Token[], from: number, to: number): Range | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}
