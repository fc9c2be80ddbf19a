import type { Article, Token } from '#extract/article.ts';
import type { Candidate } from './candidate.ts';

const wordlike = /[\p{L}\p{N}]/u;
const capital = /^['‘[(]?\p{Lu}/u;
const digit = /^\p{N}/u;
const smallWords = new Set("a an the of and or in on to for at by with from is as but vs & 's".split(' '));

const endings: Readonly<Record<string, string>> = {
  ',': 'ends in a comma',
  '.': 'ends in a stop',
  '?': 'ends in a stop',
  '!': 'ends in a stop',
  '…': 'ends in a stop',
};

/** Longer ones are not counted further: they have the features of long ones. */
const longest = 40;
const longestWord = 80;

/** The first words of a candidate, without its marks. */
export function wordsOf({ tokens }: Article, { from, to }: Candidate): Token[] {
  return tokens.slice(from, Math.min(to, from + longest)).filter(isWord);
}

/** A token longer than any word is a run without white space, and is not read to its end time and again. */
export function isWord({ form }: Token): boolean {
  return form.length > longestWord || wordlike.test(form);
}

/** How many words there are, as a range. */
export function countOf(words: number): string {
  if (words <= 2) return String(words);
  if (words <= 4) return '3 or 4';
  if (words <= 7) return '5 to 7';
  return words <= 14 ? '8 to 14' : '15 or more';
}

/** How the words begin and end, and what is among them. */
export function wordingOf({ text }: Article, { piece }: Candidate, words: readonly Token[]): string[] {
  const properties = [endings[text[piece.end - 1] ?? ''] ?? 'ends bare'];
  const first = text.slice(piece.start, piece.start + 2);
  const isTitle = words.every(
    ({ text: word, form }) => capital.test(word) || digit.test(word) || smallWords.has(form),
  );
  properties.push(capital.test(first) ? (isTitle ? 'all capital' : 'first capital') : 'first small');
  if (words.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) properties.push('has a verb');
  return properties;
}
