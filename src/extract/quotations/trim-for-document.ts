import type { Range } from '#extract/range.ts';

/** How many commas and spaces at the end of a quotation are looked at. */
const window = 8;

/** The span without a comma at its end, which only leads to the attribution. */
export function trimForDocument(text: string, { start, end }: Range): Range {
  const tail = text.slice(Math.max(start, end - window), end);
  const trimmed = end - tail.length + tail.replace(/[\s,]+$/u, '').length;
  return { start, end: trimmed > start ? trimmed : end };
}
