import { type Article, tokenRange } from '#extract/article.ts';
import type { Resolver } from '#extract/coreference/resolver.ts';
import type { NounPhrase } from '#extract/cues/noun-phrase.ts';
import type { Attribution, Party } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';
import { countLeading } from '#text/sorted.ts';
import type { Candidate } from './candidate.ts';

const joiners = new Set(['and', 'or', '/', '&']);

/**
 * Whose a statement is. Two people together are nobody's one name: the mention alone is kept. So it is
 * where the name of "she" stands paragraphs away: no marks tell where somebody else's words began.
 */
export function speakerOf(article: Article, resolve: Resolver, candidate: Candidate): Attribution | null {
  const { source, cue, sentence } = candidate;
  const mention = tokenRange(article, source.from, source.to);
  if (!mention) return null;
  const { party, basis } = resolve(mention);
  const begin = article.paragraphs[sentence.paragraph]?.start ?? 0;
  const isNear = party && (basis === 'stated' || isNamedWithin(party, { start: begin, end: mention.start }));
  return {
    party: isNear && !joinsOthers(article, source, party) ? party : null,
    basis,
    mention,
    role: source.role && tokenRange(article, source.role.from, source.role.to),
    cue: tokenRange(article, cue.group, cue.to),
  };
}

/** "Holm and her deputy", "a Herald/Norton Trust study"; not "Holm and Sons", whose name has the word. */
function joinsOthers({ tokens }: Article, { from, to }: NounPhrase, { name }: Party): boolean {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.form ?? '';
    if (joiners.has(word) && !name.includes(word)) return true;
  }
  return false;
}

/** Whether a form of the name stands inside a stretch; in logarithmic time. */
function isNamedWithin({ mentions }: Party, { start, end }: Range): boolean {
  const next = countLeading(mentions, (mention) => mention.start < start);
  return (mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= end;
}
