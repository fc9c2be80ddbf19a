import { endOfPiece } from '#text/graphemes.ts';
import { wordStartBehind } from '#text/word-start.ts';

/** How far before the words that matter a snippet begins. */
const LEAD = 12;

/**
 * A one-line glimpse of a longer text, of about `longest` UTF-16 units, from shortly before offset
 * `at`; ellipses stand where words are left out. It is a label, never an excerpt.
 */
export function snippetAround(text: string, at: number, longest: number): string {
  const from = Math.max(0, at - LEAD);
  const start = wordStartBehind(text, from, at);
  const rest = text.slice(start);
  if (rest.length <= longest) return `${start > 0 ? '…' : ''}${rest}`;
  const space = rest.lastIndexOf(' ', longest);
  const end = space > 0 ? space : endOfPiece(rest, 0, longest);
  return `${start > 0 ? '…' : ''}${rest.slice(0, end)}…`;
}
