import type { Article, Token } from '#extract/article.ts';
import type { Gender, KnownParty } from '#extract/parties/known-party.ts';
import type { MentionIndex } from '#extract/parties/mention-index.ts';
import { partOf } from './grammar.ts';
import { genderOfPronoun } from './pronouns.ts';
import { Salience } from './salience.ts';
import { weights } from './weights.ts';

/** Who a pronoun can mean, the likeliest first. */
export type Guess = readonly { party: KnownParty; strength: number }[];

/** The one who is meant; null where nobody is clearly ahead. */
export function clearlyFirst([first, second]: Guess): KnownParty | null {
  return first && first.strength >= weights.lead * (second?.strength ?? 0) ? first.party : null;
}

/**
 * Reads an article from its first word to its last as a reader does, and notes for each "he" and
 * "she", by its token, who may be meant there.
 */
export function readAlong(
  article: Article,
  names: MentionIndex<KnownParty>,
  inside: Uint8Array,
): ReadonlyMap<number, Guess> {
  const guesses = new Map<number, Guess>();
  const salience = new Salience();
  for (const { from, to, paragraph } of article.sentences) {
    if (isOutside(inside, from, to)) salience.advance(paragraph);
    readSentence(article.tokens, from, to, names, inside, salience, guesses);
  }
  return guesses;
}

function isOutside(inside: Uint8Array, from: number, to: number): boolean {
  let words = 0;
  for (let index = from; index < to; index++) if (!inside[index]) words++;
  return words > 1;
}

function readSentence(
  tokens: readonly Token[],
  from: number,
  to: number,
  names: MentionIndex<KnownParty>,
  inside: Uint8Array,
  salience: Salience,
  guesses: Map<number, Guess>,
): void {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const mentions = names.within({ start, end });
  let next = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) continue;
    const mention = mentions[next];
    if (mention && token.end >= mention.end) {
      next++;
      const [party, other] = mention.parties;
      if (party && !other && party.kind === 'person') {
        let first = index;
        while (first > from && (tokens[first - 1]?.start ?? -1) >= mention.start) first--;
        salience.mention(party, partOf(tokens, first, index + 1), inside[index] ? weights.quoted : 1);
      }
    }
    const gender = genderOfPronoun(token.form);
    if (!gender) continue;
    const guess = salience.ranking((party) => aptness(party, gender));
    guesses.set(index, guess);
    const meant = inside[index] ? null : clearlyFirst(guess);
    if (meant) salience.mention(meant, partOf(tokens, index, index + 1), weights.pronoun);
  }
}

function aptness({ kind, gender }: KnownParty, wanted: Gender): number {
  if (kind !== 'person') return 0;
  if (gender === null) return weights.unknownGender;
  return gender === wanted ? 1 : 0;
}
