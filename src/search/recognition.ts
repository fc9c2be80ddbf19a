import { countEdits } from '#text/edits.ts';
import { isNumber } from '#text/numbers.ts';
import { bitCount } from './likeness.ts';
import type { Lexeme } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a topic, and what it weighs. */
export type AskedWord = { word: Lexeme; weight: number };

/** The words of a topic with their weights. */
export function weighTopic(topic: readonly Lexeme[], vocabulary: Vocabulary): AskedWord[] {
  return topic.map((word) => ({ word, weight: vocabulary.weigh(word) }));
}

/** Share of a topic's weight, from 0 to 1, that some words hold. */
export function coverageBy(words: readonly Lexeme[], asked: readonly AskedWord[]): number {
  const held = asked.filter(({ word }) => words.some((other) => isRecognised(word, other)));
  const total = totalWeight(asked);
  return total === 0 ? 0 : totalWeight(held) / total;
}

export function totalWeight(asked: readonly AskedWord[]): number {
  return asked.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Whether one word is another, inflected or with a typing error. This is stricter than the matching of
 * whole wordings, where the words around one vouch for it.
 */
export function isRecognised(a: Lexeme, b: Lexeme): boolean {
  if (a.stem === b.stem) return true;
  const limit = errorsForgiven(a.form.length, b.form.length);
  if (!mayHoldLetters(a.letters, b.letters, limit) || isNumber(a.form) || isNumber(b.form)) return false;
  return countEdits(a.form, b.form, limit) <= limit;
}

/** A short word with an error is another word ("rate", "race"); from there on one or two are forgiven. */
export function errorsForgiven(length: number, otherLength: number): number {
  const shorter = Math.min(length, otherLength);
  if (shorter < 5) return 0;
  return shorter < 9 ? 1 : 2;
}

/** False where the letters of two words differ in more than so many errors can change: two letters each. */
export function mayHoldLetters(letters: number, others: number, errors: number): boolean {
  return errors > 0 && bitCount(letters ^ others) <= 2 * errors;
}
