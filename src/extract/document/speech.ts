import type { FoundQuotation, FoundStatement } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';
import type { Quotation } from '#model/quotation.ts';
import type { Span } from '#model/span.ts';
import type { Statement } from '#model/statement.ts';
import { isMarked, isNested } from '#text/quotation-marks.ts';
import { splitWords } from '#text/words.ts';
import { type Locator, trimRange } from './passages.ts';
import type { Referrer } from './references.ts';

/** Fewer words are a turn of phrase that anybody may use; the passage keeps them. */
const fewestWords = 3;
/** Where the source names somebody beside them, two words are theirs. */
const fewestWithName = 2;

/**
 * The quotations that a document keeps, without marks and leading commas: of three words or more, or of two
 * where the speaker's name stands beside them.
 */
export function keepQuotations(
  text: string,
  found: readonly FoundQuotation[],
  { locate, split }: Locator,
  referrer: Referrer,
): Quotation[] {
  const kept = found.flatMap(({ spans, marks, speaker, to, hedge }) => {
    const words = inOrder(spans.flatMap(split))
      .map((range) => withoutMarks(text, range))
      .filter((range) => locate(range) !== null);
    const isNamed = speaker?.party !== null && speaker?.basis === 'stated';
    if (countWords(text, words) < (isNamed ? fewestWithName : fewestWords)) return [];
    const located = words.flatMap((range) => locate(range) ?? []);
    const attributed = { speaker: referrer.refer(speaker), to: referrer.address(to) };
    const reserve = { hedge: hedge && locate(hedge), note: referrer.note(speaker) };
    return [{ spans: located, marks, ...attributed, ...reserve }];
  });
  return kept.map((quotation, index) => ({ id: `q${index + 1}`, ...quotation }));
}

/** Reported speech with what is known of its speaker. */
export function keepStatements(
  found: readonly FoundStatement[],
  { locate, split }: Locator,
  referrer: Referrer,
): Statement[] {
  const kept = found.flatMap(({ spans, speaker }) => {
    const located: Span[] = inOrder(spans.flatMap(split)).flatMap((range) => locate(range) ?? []);
    return located.length > 0 ? [{ spans: located, speaker: referrer.refer(speaker) }] : [];
  });
  return kept.map((statement, index) => ({ id: `s${index + 1}`, ...statement }));
}

function countWords(text: string, ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + splitWords(text.slice(start, end)).length, 0);
}

/** In the order of the text; of two that overlap, the first. */
function inOrder(ranges: readonly Range[]): Range[] {
  const apart: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    if (range.start >= (apart.at(-1)?.end ?? 0)) apart.push(range);
  }
  return apart;
}

/** Leaves out marks around the words, and a comma that only leads to the attribution. */
function withoutMarks(text: string, range: Range): Range {
  let { start, end } = trimRange(text, range);
  for (let before = -1; before !== end - start; ) {
    before = end - start;
    if (isMarked(text.slice(start, end)) && !isNested(text, start)) [start, end] = [start + 1, end - 1];
    if (text[end - 1] === ',' && end > start) end -= 1;
    ({ start, end } = trimRange(text, { start, end }));
  }
  return { start, end };
}
