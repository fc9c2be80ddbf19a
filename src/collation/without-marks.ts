const opening = new Set(['"', '“', '„', '«', "'", '‘']);
const closing = new Set(['"', '”', '“', '»', "'", '’']);

/** A text without the blanks, quotation marks and ellipses around it; those inside stay. */
export function withoutMarks(text: string): string {
  let [start, end] = [0, text.length];
  for (let next = innerRange(text, start, end); ; next = innerRange(text, start, end)) {
    if (next.start === start && next.end === end) return text.slice(start, end);
    ({ start, end } = next);
  }
}

/** One pair of marks less, and without the blanks and ellipses beside it. */
function innerRange(text: string, from: number, to: number): { start: number; end: number } {
  const marked = to - from > 2 && opening.has(text.charAt(from)) && closing.has(text.charAt(to - 1));
  let [start, end] = marked ? [from + 1, to - 1] : [from, to];
  while (start < end && isPadding(text, start)) start++;
  while (end > start && isPadding(text, end - 1)) end--;
  return { start, end };
}

/** A blank, an ellipsis or its brackets; a single full stop belongs to the words. */
function isPadding(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '.') return text.charAt(at - 1) === '.' || text.charAt(at + 1) === '.';
  if (sign === '[') return text.charAt(at + 1) === '…' || text.startsWith('...', at + 1);
  if (sign === ']') return text.charAt(at - 1) === '…' || text.slice(Math.max(0, at - 3), at) === '...';
  return sign === '…' || sign.trim() === '';
}
