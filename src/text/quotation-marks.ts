// Single marks are left alone: they are apostrophes too ("'tis").
const closingMarks: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"' };

/** Whether the first mark is closed by the last character, and not before as in `“Early” is not “late”`. */
export function isMarked(words: string): boolean {
  const opening = words.charAt(0);
  const closing = closingMarks[opening];
  if (closing === undefined || words.length < 3 || !words.endsWith(closing)) return false;
  const inside = words.slice(1, -1);
  return !inside.includes(opening) && !inside.includes(closing);
}

/** Whether a quotation's own mark stands before `start`: what begins there with a mark is quoted inside it. */
export function isNested(text: string, start: number): boolean {
  return /[“«"‘']/.test(text.charAt(start - 1));
}
