import type { Range } from '#extract/range.ts';

/** How many commas and spaces at the end of a quotation are looked at. */
const most = 4;

/** The span without a comma at its end, which only leads to the attribution. */
export function trimForDocument(text: string, { start, end }: Range): Range {
  let trimmed = end;
  while (end - trimmed < most && /[\s,]/u.test(text[trimmed - 1] ?? '')) trimmed -= 1;
  return { start, end: trimmed > start ? trimmed : end };
}
