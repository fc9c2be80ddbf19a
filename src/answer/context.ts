import type { QuoteItem } from '#model/answer.ts';
import { passageOf } from '#search/holdings.ts';
import { sentencesAround } from '#text/sentences.ts';
import { type Asked, mainPart } from './quote-item.ts';

const space = /\s/u;
const marks = new Set('"“”„«»');

/**
 * The words around the shown part of a quotation, verbatim: the rest of the sentence in which it stands and
 * the sentence before and after, as far as its passage holds them. Null where there are none.
 */
export function contextOf({ entry: { holding, quotation }, stretches }: Asked): QuoteItem['context'] {
  const span = quotation.spans[mainPart(stretches)] ?? quotation.spans[0];
  if (!span) return { before: null, after: null };
  const { text } = passageOf(holding, span);
  const around = sentencesAround(text, { start: span.start, end: span.end });
  const start = sentenceBefore(text, around.start);
  const end = sentenceAfter(text, around.end);
  return {
    before: wordsOrNull(text.slice(start, span.start), 'before'),
    after: wordsOrNull(text.slice(span.end, end), 'after'),
  };
}

/** Where the sentence begins that ends before an offset. */
function sentenceBefore(text: string, offset: number): number {
  let last = offset - 1;
  while (last > 0 && space.test(text.charAt(last))) last--;
  return last <= 0 ? offset : sentencesAround(text, { start: last, end: last + 1 }).start;
}

/** Where the sentence ends that begins after an offset. */
function sentenceAfter(text: string, offset: number): number {
  let first = offset;
  while (first < text.length && space.test(text.charAt(first))) first++;
  return first >= text.length ? offset : sentencesAround(text, { start: first, end: first + 1 }).end;
}

/** Marks alone are no context, and those next to the quotation are its own. */
function wordsOrNull(text: string, side: 'before' | 'after'): string | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  let [start, end] = [0, text.length];
  if (side === 'after') while (start < end && isMark(text.charAt(start))) start++;
  else while (end > start && isMark(text.charAt(end - 1))) end--;
  return text.slice(start, end).trim();
}

function isMark(sign: string): boolean {
  return marks.has(sign) || space.test(sign);
}
