import type { Document } from '#model/document.ts';
import type { Passage, Span } from '#model/span.ts';
import { splitWords } from '#text/words.ts';
import type { Mismatch } from './verify.ts';

/** How many words of a passage may be the publisher's own, beside what it quotes. */
export const mostWordsOutsideQuotations = 25;

/** In UTF-16 units, about two words: two excerpts that stand closer would read as one long one. */
const smallestGap = 8;

/**
 * Whether a document that is not complete keeps to short excerpts: publishers own their texts. Gives
 * every passage that takes too much; a complete document has none, since its text is its user's own.
 */
export function checkExcerpts({ complete, passages, quotations }: Document): Mismatch[] {
  if (complete) return [];
  const quoted = quotations.flatMap(({ spans }) => spans);
  return passages.flatMap((passage, index) => [
    ...checkLength(passage, quoted),
    ...checkGap(passage, passages[index - 1]),
  ]);
}

/** The words of a passage that stand outside of the given spans. */
export function countWordsOutside({ id, text }: Passage, spans: readonly Span[]): number {
  const inside = spans.filter((span) => span.passage === id);
  return splitWords(text).filter(
    ({ start, end }) => !inside.some((span) => span.start <= start && end <= span.end),
  ).length;
}

function checkLength(passage: Passage, quoted: readonly Span[]): Mismatch[] {
  const words = countWordsOutside(passage, quoted);
  if (words <= mostWordsOutsideQuotations) return [];
  const problem = `holds ${words} words outside of quotations; at most ${mostWordsOutsideQuotations} may be kept`;
  return [{ where: passage.id, paragraph: passage.paragraph, problem }];
}

function checkGap(passage: Passage, previous: Passage | undefined): Mismatch[] {
  if (previous?.paragraph !== passage.paragraph) return [];
  const gap = passage.offset - previous.offset - previous.text.length;
  return gap >= smallestGap
    ? []
    : [{ where: passage.id, paragraph: passage.paragraph, problem: `adjoins ${previous.id}` }];
}
