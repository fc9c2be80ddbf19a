import type { Article } from '#extract/article.ts';
import type { KnownParty } from '#extract/parties/known-party.ts';
import { indexMentions, type NameMention } from '#extract/parties/mention-index.ts';
import type { Range } from '#extract/range.ts';
import { bodyMeant } from './bodies.ts';
import { bodyBefore } from './impersonal.ts';
import { namedWithin } from './named-within.ts';
import { genderOfPronoun, isRelative } from './pronouns.ts';
import { quotedTokens } from './quoted.ts';
import { Reader } from './reader.ts';
import { antecedent } from './relative.ts';
import { titlesHeld } from './titles-held.ts';

/** Whom a mention means: `stated` where a form of the name stands there, `inferred` otherwise; null in doubt. */
export type Resolution = { party: KnownParty | null; basis: 'stated' | 'inferred' };

export type Resolver = (mention: Range) => Resolution;

/**
 * Tells whom a name, a pronoun or a description means at its place in the article, such as "Mr Holm",
 * "she", "the minister", "who"; mentions are ranges of the text that begin and end with a word. `quoted`
 * are the article's quotations, marks included, in its order: "he" outside is nobody named only in them.
 */
export function createResolver(
  article: Article,
  parties: readonly KnownParty[],
  quoted: readonly Range[],
): Resolver {
  const names = indexMentions(parties);
  const inside = quotedTokens(article, quoted);
  const reader = new Reader(article, { names, titles: titlesHeld(article, parties), inside });
  reader.read();
  const tokenAt = new Map(article.tokens.map(({ start }, index) => [start, index]));
  return (mention) => {
    const named = namedWithin(article, names, tokenAt, mention);
    if (named) return stated(named);
    const token = tokenAt.get(mention.start);
    if (token === undefined) return { party: null, basis: 'inferred' };
    const before = isRelative(article.tokens[token]?.form ?? '') ? antecedent(article, names, token) : null;
    if (before) return stated(before);
    if (isImpersonal(article, token, mention)) {
      return { party: bodyBefore({ article, names, inside }, token), basis: 'inferred' };
    }
    const noun = isDefinite(article, token) ? (article.tokens[token + 1]?.form ?? '') : '';
    const party =
      isOwner(article, token, mention) && !isWriting(article, token) ? null : reader.meant.get(token);
    return { party: party ?? bodyMeant(noun, names, mention.start), basis: 'inferred' };
  };
}

/** "his" in "his wife" is not who is meant. */
const isOwner = ({ tokens }: Article, token: number, { end }: Range): boolean =>
  genderOfPronoun(tokens[token]?.form ?? '') !== null && end > (tokens[token]?.end ?? end);

const writings = new Set([
  'letter',
  'statement',
  'email',
  'e-mail',
  'note',
  'tweet',
  'post',
  'memoir',
  'diary',
]);

/** "Her letter" says what she says. */
const isWriting = ({ tokens }: Article, owner: number): boolean =>
  writings.has(tokens[owner + 1]?.form ?? '');

const isImpersonal = ({ tokens }: Article, token: number, { end }: Range): boolean =>
  tokens[token]?.form === 'it' && tokens[token]?.end === end;

/** "the council", of two words. */
const isDefinite = ({ tokens }: Article, token: number): boolean =>
  tokens[token]?.form === 'the' && tokens[token + 1]?.tag === 'NOUN' && tokens[token + 2]?.tag !== 'NOUN';

function stated({ parties }: NameMention<KnownParty>): Resolution {
  const [party, other] = parties;
  return { party: (!other && party) || null, basis: 'stated' };
}
