import type { Article, Token } from '#extract/article.ts';
import type { KnownParty } from '#extract/parties/known-party.ts';
import type { MentionIndex } from '#extract/parties/mention-index.ts';
import { partOf } from './grammar.ts';
import { genderOfPronoun } from './pronouns.ts';
import { Salience } from './salience.ts';

/** Who a pronoun can mean, the likeliest first. */
export type Guess = readonly { party: KnownParty; strength: number }[];

/** What is said inside a quotation brings people less to the reporter's mind. */
const quotedFactor = 0.3;
/** Below this lead over the next a pronoun is left open, and brings nobody to mind. */
export const clearLead = 1.5;

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
        salience.mention(party, partOf(tokens, first, index + 1), inside[index] ? quotedFactor : 1);
      }
    }
    const gender = genderOfPronoun(token.form);
    if (!gender) continue;
    const guess = salience.ranking((party) => party.kind === 'person' && (party.gender ?? gender) === gender);
    guesses.set(index, guess);
    const [first, second] = guess;
    if (first && !inside[index] && first.strength >= clearLead * (second?.strength ?? 0)) {
      salience.mention(first.party, partOf(tokens, index, index + 1));
    }
  }
}
