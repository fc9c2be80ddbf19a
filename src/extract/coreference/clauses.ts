import type { Token } from '#extract/article.ts';
import { isSpeechVerb } from '#extract/parties/lexicon/speech-verbs.ts';

const describing = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'PART', 'NUM', 'X']);
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

/** More words than describe somebody before the name: "The owner's younger brother himself,". */
const longestDescription = 8;

/** "His brother, Simon Holm, left": the name is who the sentence's first words describe. */
export function isApposed(tokens: readonly Token[], first: number, to: number, floor: number): boolean {
  if (tokens[first - 1]?.text !== ',' || tokens[to]?.text !== ',') return false;
  const words = tokens.slice(floor, first - 1);
  return words.length <= longestDescription && words.every(({ tag }) => describing.has(tag));
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
