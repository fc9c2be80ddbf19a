const opening = new Set(['"', '“', '„', '«', "'", '‘']);
const closing = new Set(['"', '”', '“', '»', "'", '’']);
const ellipsisBefore = /^(?:\[?(?:…|\.\s?\.\s?\.)\]?\s*)+/u;
const ellipsisAfter = /(?:\s*\[?(?:…|\.\s?\.\s?\.)\]?)+$/u;

/** A text without the blanks, quotation marks and ellipses around it; those inside stay. */
export function withoutMarks(text: string): string {
  let inner = text.trim();
  for (let next = unwrap(inner); next !== inner; next = unwrap(inner)) inner = next;
  return inner;
}

function unwrap(text: string): string {
  const isMarked =
    text.length > 2 && opening.has(text.charAt(0)) && closing.has(text.charAt(text.length - 1));
  const words = isMarked ? text.slice(1, -1) : text;
  return words.replace(ellipsisBefore, '').replace(ellipsisAfter, '').trim();
}
