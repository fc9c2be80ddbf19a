import type { Article } from '#extract/article.ts';
import type { Resolver } from '#extract/coreference/resolver.ts';
import type { NounPhrase } from '#extract/cues/noun-phrase.ts';
import type { Attribution } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';
import type { Candidate } from './candidate.ts';

/** Whose a statement is. Two people together are nobody's one name: the mention alone is kept. */
export function speakerOf(
  article: Article,
  resolve: Resolver,
  { source, cue }: Candidate,
): Attribution | null {
  const mention = source && rangeOf(article, source.from, source.to);
  if (!source || !mention) return null;
  const resolution = joinsSeveral(article, source) ? nobody : resolve(mention);
  return {
    ...resolution,
    mention,
    role: source.role && rangeOf(article, source.role.from, source.role.to),
    cue: cue && rangeOf(article, cue.group, cue.to),
  };
}

const nobody = { party: null, basis: 'inferred' } as const;

/** "Holm and her deputy", "Holm and others". */
function joinsSeveral({ tokens }: Article, { from, to }: NounPhrase): boolean {
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.form === 'and' || tokens[at]?.form === 'or') return true;
  return false;
}

/** Where the tokens `from` to `to` (exclusive) stand in the text. */
export function rangeOf({ tokens }: Article, from: number, to: number): Range | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}
