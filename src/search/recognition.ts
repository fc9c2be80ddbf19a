import { countEdits } from '#text/edits.ts';
import { bitCount } from './likeness.ts';
import { isNumber } from './numbers.ts';
import type { Lexeme } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a topic, and what it weighs. */
export type AskedWord = { weight: number; recognises(other: Lexeme): boolean };

/**
 * The words of a topic, recognised in others, inflected or with a typing error. It is stricter than
 * the matching of whole wordings, where the words around one vouch for it.
 */
export function recognisersOf(topic: readonly Lexeme[], vocabulary: Vocabulary): AskedWord[] {
  return topic.map((term) => ({
    weight: vocabulary.weigh(term),
    recognises: (other) => isRecognised(term, other),
  }));
}

/** Share of a topic's weight, from 0 to 1, that some words hold. */
export function coverageBy(words: readonly Lexeme[], asked: readonly AskedWord[]): number {
  const held = asked.filter(({ recognises }) => words.some(recognises));
  const total = totalWeight(asked);
  return total === 0 ? 0 : totalWeight(held) / total;
}

export function totalWeight(asked: readonly AskedWord[]): number {
  return asked.reduce((sum, { weight }) => sum + weight, 0);
}

function isRecognised(a: Lexeme, b: Lexeme): boolean {
  if (a.stem === b.stem) return true;
  if (isNumber(a.form) || isNumber(b.form)) return false;
  const limit = errorsForgiven(Math.min(a.form.length, b.form.length));
  // An error changes two letters at most.
  if (limit === 0 || bitCount(a.letters ^ b.letters) > 2 * limit) return false;
  return countEdits(a.form, b.form, limit) <= limit;
}

/** A short word with an error is another word ("rate", "race"); from there on one or two are forgiven. */
function errorsForgiven(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}
