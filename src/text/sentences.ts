const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Widens a range to the sentences that it touches. Offsets are UTF-16 units into `text`; the result
 * leaves out the white space around the sentences.
 */
export function sentencesAround(
  text: string,
  range: { start: number; end: number },
): { start: number; end: number } {
  let { start, end } = range;
  for (const { segment, index } of segmenter.segment(text)) {
    const bodyEnd = index + segment.trimEnd().length;
    if (index <= range.start && range.start < bodyEnd) start = index;
    if (index < range.end && range.end <= index + segment.length) end = Math.max(bodyEnd, range.end);
  }
  return { start: start + leadingSpace(text, start, range.start), end };
}

function leadingSpace(text: string, start: number, limit: number): number {
  const lead = text.slice(start, limit);
  return lead.length - lead.trimStart().length;
}
