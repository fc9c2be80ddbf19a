import { type Collation, collate } from '#collation/collate.ts';
import type { Range } from '#model/answer.ts';
import type { Comparison } from '#model/comparison.ts';
import type { Archive } from '#search/archive.ts';
import { type PassageEntry, type QuotationEntry, wordsOf } from '#search/holdings.ts';
import { wordStartBehind } from '#text/word-start.ts';
import type { Asked, Stretch } from './quote-item.ts';

/** So far beyond what was matched of a passage its words are compared, in UTF-16 units: it may be a whole book. */
const reach = 400;

/**
 * Lays a wording beside a quotation, all parts of it: gives the stretches that it is nearest to, and how it
 * compares with them. `matched` is what the search found, for a quotation with which nothing can be compared.
 */
export function compareQuotation(
  { isName }: Archive,
  wording: string,
  entry: QuotationEntry,
  matched: readonly Stretch[],
): Asked {
  const texts = entry.quotation.spans.map((span) => wordsOf(entry.holding, span));
  const starts: number[] = [];
  let length = 0;
  for (const text of texts) {
    starts.push(length);
    length += text.length + 1;
  }
  const collation = collate(wording, texts.join(' '), { seams: starts.slice(1), isName });
  if (!collation) return { entry, stretches: matched, comparison: null };
  return { entry, stretches: stretchesIn(entry, starts, collation), comparison: comparisonOf(collation) };
}

/** Lays a wording beside a passage, about where the search found it. */
export function comparePassage(
  { isName }: Archive,
  wording: string,
  { passage: { text } }: PassageEntry,
  matched: Range,
): Range & { comparison: Comparison | null } {
  const from = wordStartBehind(text, matched.start - reach, matched.start);
  const collation = collate(wording, text.slice(from, matched.end + reach), { isName });
  if (!collation) return { ...matched, comparison: null };
  const { start, end } = collation;
  return { start: from + start, end: from + end, comparison: comparisonOf(collation) };
}

function comparisonOf({ grade, diff, flags }: Collation): Comparison {
  return { grade, diff, flags };
}

/** The place in the joined parts as places in the parts' passages. */
function stretchesIn({ quotation }: QuotationEntry, starts: readonly number[], place: Range): Stretch[] {
  return quotation.spans.flatMap((span, part) => {
    const offset = span.start - (starts[part] ?? 0);
    const start = Math.max(span.start, place.start + offset);
    const end = Math.min(span.end, place.end + offset);
    return start < end ? [{ part, start, end }] : [];
  });
}
