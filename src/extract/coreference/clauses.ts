import type { Token } from '#extract/article.ts';
import { isSpeechVerb } from '#extract/parties/lexicon/speech-verbs.ts';

/** These begin a clause of its own: "As Holm left, he said". */
const subordinate = new Set(
  'as when while after although before since once because though until whereas asked during in at on with by despite'.split(
    ' ',
  ),
);

/** "When Holm asked, Marsh said so": the subject of what the subordinate clause leads up to. */
export function isMainSubject(tokens: readonly Token[], first: number, sentenceFrom: number): boolean {
  return tokens[first - 1]?.text === ',' && subordinate.has(tokens[sentenceFrom]?.form ?? '');
}

/** "His brother, Simon Holm, left": the name is who the first words describe. */
export function isApposed(tokens: readonly Token[], first: number, to: number): boolean {
  return tokens[first - 1]?.text === ',' && tokens[first - 2]?.tag === 'NOUN' && tokens[to]?.text === ',';
}

/**
 * Whether a pronoun is the subject of "he said" put into what he says: "The plan is dead, he said." Who
 * is spoken of in that sentence is mostly not the one who speaks.
 */
export function isSpeechAside(tokens: readonly Token[], pronoun: number, sentenceFrom: number): boolean {
  const [before, verb, after] = [tokens[pronoun - 1], tokens[pronoun + 1], tokens[pronoun + 2]];
  if (before?.text !== ',' || !isSpeechVerb(verb?.form ?? '') || after?.tag !== 'PUNCT') return false;
  const first = tokens[sentenceFrom];
  return first !== undefined && !subordinate.has(first.form) && !first.form.endsWith('ing');
}
