import { errorsTolerated } from './likeness.ts';
import { type PreparedQuery, SLIP_WEIGHT } from './match.ts';
import { mayHoldLetters } from './recognition.ts';
import type { Lexeme } from './terms.ts';

/**
 * The most of a query's weight, from 0 to 1, that `matchUnit` can find among some words. It is quickly
 * told, and most of what somebody said elsewhere needs no closer look.
 */
export function mostCoverage({ terms, weights }: PreparedQuery, words: readonly Lexeme[]): number {
  let found = 0;
  let missed = 0;
  for (const [at, term] of terms.entries()) {
    const weight = weights[at] ?? 0;
    if (words.some((word) => mayBe(term, word))) found += weight;
    // A word put in another's place may weigh less, as a slip of memory.
    else missed += Math.min(weight, SLIP_WEIGHT);
  }
  return found === 0 ? 0 : found / (found + missed);
}

function mayBe(term: Lexeme, word: Lexeme): boolean {
  if (term === word || term.stem === word.stem || term.plain === word.plain) return true;
  return mayHoldLetters(term.letters, word.letters, errorsTolerated(term.form, word.form));
}
