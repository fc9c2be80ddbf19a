import type { Token } from '#extract/article.ts';
import type { Mention } from './mention.ts';

/** More words and marks than stand before the colon of a label, with its quotation mark. */
const longest = 7;
const capitals = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const letter = /\p{L}/u;

/** The name in capitals with which quoted words begin, as in a transcript: "NAREY: …". */
export function labelAt(tokens: readonly Token[], index: number, to: number): Mention | null {
  const from = letter.test(tokens[index]?.text ?? '') ? index : index + 1;
  let behind = from;
  while (behind < Math.min(to, from + longest) && capitals.test(tokens[behind]?.text ?? '')) behind += 1;
  const [first, last] = [tokens[from], tokens[behind - 1]];
  if (!first || !last || behind === from || tokens[behind]?.text !== ':') return null;
  return { start: first.start, end: last.end, from, to: behind, head: behind - 1, name: null, kind: 'label' };
}
