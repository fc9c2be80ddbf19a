import type { Article } from '#extract/article.ts';
import type { KnownParty } from '#extract/parties/known-party.ts';
import { indexMentions } from '#extract/parties/mention-index.ts';
import type { Range } from '#extract/range.ts';
import { quotedTokens } from './quoted.ts';
import { clearlyFirst, readAlong } from './read-along.ts';

/** Whom a mention means: `stated` where a form of the name stands in it, `inferred` otherwise; null in doubt. */
export type Resolution = { party: KnownParty | null; basis: 'stated' | 'inferred' };

/** What surrounds a mention: the verb it belongs to, and the stretches that somebody else speaks. */
export type MentionContext = { cue: Range | null };

export type Resolver = (mention: Range, context?: MentionContext) => Resolution;

/**
 * Tells whom a name, a pronoun or a description means, as the article stands before it and at its place.
 * `quoted` are the article's quotations, marks included: nobody named only in them is "he" outside.
 */
export function createResolver(
  article: Article,
  parties: readonly KnownParty[],
  quoted: readonly Range[],
): Resolver {
  const names = indexMentions(parties);
  const guesses = readAlong(article, names, quotedTokens(article, quoted));
  const tokenAt = new Map(article.tokens.map(({ start }, index) => [start, index]));
  return (mention) => {
    const [name] = names.within(mention);
    if (name) {
      const [party, other] = name.parties;
      return { party: (!other && party) || null, basis: 'stated' };
    }
    const token = tokenAt.get(mention.start);
    const party = token === undefined ? null : clearlyFirst(guesses.get(token) ?? []);
    return { party, basis: 'inferred' };
  };
}
