import type { Article } from '#extract/article.ts';
import type { KnownParty } from '#extract/parties/known-party.ts';
import { indexMentions } from '#extract/parties/mention-index.ts';
import type { Range } from '#extract/range.ts';

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
  _article: Article,
  parties: readonly KnownParty[],
  _quoted: readonly Range[],
): Resolver {
  const names = indexMentions(parties);
  return (mention) => {
    const [name] = names.within(mention);
    if (!name) return { party: null, basis: 'inferred' };
    const [party, other] = name.parties;
    return { party: (!other && party) || null, basis: 'stated' };
  };
}
