import { wordStartBehind } from './word-start.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** In UTF-16 units; what is farther away than any sentence is long need not be looked at. */
const farthest = 2000;

/**
 * Widens a range to the sentences that it touches, by at most about 2,000 units on each side. Offsets are
 * UTF-16 units into `text`; the result leaves out the white space around the sentences.
 */
export function sentencesAround(
  text: string,
  range: { start: number; end: number },
): { start: number; end: number } {
  const from = wordStartBehind(text, range.start - farthest, range.start);
  const near = text.slice(
    from,
    Math.max(range.end, wordStartBehind(text, range.end + farthest, text.length)),
  );
  let { start, end } = range;
  for (const { segment, index } of segmenter.segment(near)) {
    const [begin, finish] = [from + index, from + index + segment.length];
    const bodyEnd = begin + segment.trimEnd().length;
    if (begin <= range.start && range.start < bodyEnd) start = begin;
    if (begin < range.end && range.end <= finish) end = Math.max(bodyEnd, range.end);
  }
  return { start: start + leadingSpace(text, start, range.start), end };
}

function leadingSpace(text: string, start: number, limit: number): number {
  const lead = text.slice(start, limit);
  return lead.length - lead.trimStart().length;
}
