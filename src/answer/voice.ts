import type { Range, Voice } from '#model/answer.ts';
import type { PassageEntry } from '#search/holdings.ts';
import { rangesInMarks } from '#text/marks/pair-marks.ts';

const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * What is known of those words of some stretches of a passage that belong to no quotation. Only a document
 * with an abstract was read by a person; of the others, nobody vouches that words outside quotation marks
 * are the reporter's (the answers of an interview are not).
 */
export function voiceOf(
  { holding: { document }, passage }: PassageEntry,
  stretches: readonly Range[],
): Voice {
  const quoted = document.quotations
    .flatMap(({ spans }) => spans)
    .filter((span) => span.passage === passage.id);
  const marked = rangesInMarks(passage.text)
    .filter((range) => touchesAny(range, stretches))
    .filter((range) => !touchesAny(range, quoted));
  if (marked.length === 0) return document.abstract === null ? 'unmarked' : 'reporter';
  const known = [...marked, ...quoted];
  return stretches.every((stretch) => isWithin(passage.text, stretch, known)) ? 'marked' : 'partly-marked';
}

function touchesAny(range: Range, others: readonly Range[]): boolean {
  return others.some(({ start, end }) => range.start < end && start < range.end);
}

/** Whether no letter or digit of a stretch stands outside the others. */
function isWithin(text: string, stretch: Range, others: readonly Range[]): boolean {
  let at = stretch.start;
  for (const { start, end } of others.toSorted((a, b) => a.start - b.start)) {
    if (end <= at || start >= stretch.end) continue;
    if (wordCharacter.test(text.slice(at, Math.max(at, start)))) return false;
    at = end;
  }
  return !wordCharacter.test(text.slice(at, Math.max(at, stretch.end)));
}
