import { passageSchema, spanSchema } from '#model/span.ts';
import type { Finding } from './finding.ts';
import { findParts } from './parts.ts';

// Single marks are left alone: they are apostrophes too ("'tis").
const closingMarks: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };

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

/** Whether the first mark is closed by the last character, and not before as in `“Early” is not “late”`. */
function isMarked(words: string): boolean {
  const opening = words.charAt(0);
  const closing = closingMarks[opening];
  if (closing === undefined || words.length < 3 || !words.endsWith(closing)) return false;
  const inside = words.slice(1, -1);
  return !inside.includes(opening) && !inside.includes(closing);
}

/** Whether the quotation's own mark stands before these words, which are then a quotation inside it. */
function isNested(text: string, start: number): boolean {
  return /[“«"‘']/.test(text.charAt(start - 1));
}
