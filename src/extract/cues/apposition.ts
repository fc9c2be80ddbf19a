import type { Token } from '#extract/article.ts';
import { type NounPhrase, nounPhraseFrom } from './noun-phrase.ts';

/** A noun phrase and what another one beside it says of it: "Jane Holm" and "the county librarian". */
export type Described = { phrase: NounPhrase; role: NounPhrase | null };

/**
 * Reads what follows a noun phrase after a comma: a role after a name, or a name after a role, which is
 * then the phrase that is meant. Looks no further than `to`.
 */
export function withApposition(tokens: readonly Token[], phrase: NounPhrase, to: number): Described {
  if (tokens[phrase.to]?.form !== ',') return { phrase, role: null };
  const second = nounPhraseFrom(tokens, phrase.to + 1, to);
  if (!second) return { phrase, role: null };
  const named = tokens[phrase.head]?.tag === 'PROPN';
  if (!endsThere(tokens, second.to, to)) return { phrase, role: null };
  const namesSecond = isName(tokens, second);
  if (!named && namesSecond) return { phrase: second, role: phrase };
  return { phrase, role: named && !namesSecond && tokens[second.head]?.tag === 'NOUN' ? second : null };
}

function isName(tokens: readonly Token[], { from, head }: NounPhrase): boolean {
  return tokens[from]?.tag === 'PROPN' && tokens[head]?.tag === 'PROPN';
}

function endsThere(tokens: readonly Token[], at: number, to: number): boolean {
  return at >= to || tokens[at]?.tag === 'PUNCT';
}
