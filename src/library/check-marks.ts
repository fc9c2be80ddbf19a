import { passageSchema, spanSchema } from '#model/span.ts';
import { isMarked, isNested } from '#text/quotation-marks.ts';
import type { Finding } from './finding.ts';
import { findParts } from './parts.ts';

/** A quotation's spans leave out the marks around its words; marks inside them are the words' own. */
export function checkMarks(document: unknown): Finding[] {
  const passages = findParts(document, 'passages[]', passageSchema);
  const texts = new Map(passages.map(({ value: { id, text } }) => [id, text]));
  return findParts(document, 'quotations[].spans[]', spanSchema).flatMap(({ field, value }) => {
    const text = texts.get(value.passage) ?? '';
    return isMarked(text.slice(value.start, value.end)) && !isNested(text, value.start)
      ? [{ field, problem: 'must not hold the quotation marks themselves' }]
      : [];
  });
}
