import type { Article } from '#extract/article.ts';
import { locateCandidates } from './candidate.ts';
import type { Piece } from './piece.ts';

/** What directly before the marks says that a name, a title or a word follows. */
const labels = new Set(
  'headline headlined named nicknamed word song book novel film movie album poem play painting'.split(' '),
);

/** Longer ones are utterances even after a label: In the book, "I was never paid," she writes. */
const longestName = 8;

/**
 * Leaves out what is said to be a name or an expression by the word directly before it: the so-called
 * "Bridge of Sighs", the headline, "Bridge in Peril".
 */
export function leaveNames(article: Article, pieces: readonly Piece[]): Piece[] {
  return locateCandidates(article, pieces).flatMap(({ piece, outerFrom, from, to, paragraph }) => {
    if (to - from > longestName) return [piece];
    const before = article.tokens.slice(Math.max(paragraph.from, outerFrom - 4), outerFrom);
    const words = before.map(({ form }) => form);
    if (words.at(-1) === ',') words.pop();
    const isSoCalled = words.slice(-3).join('') === 'so-called';
    return isSoCalled || labels.has(words.at(-1) ?? '') ? [] : [piece];
  });
}
