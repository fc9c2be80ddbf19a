import type { Mark } from './marks.ts';

/** Words that lose their beginning: 'tis, 'em. */
const clipped = new Set(
  'tis twas twere twill twould em til till cause cos coz bout round neath fore gainst n un er im ere fraid kay'.split(
    ' ',
  ),
);
const decade = /^\d0s\b/u;
const word = /[\p{L}\p{N}]/u;
const firstWord = /^[\p{L}\p{N}]+/u;

/** How far a clipped word is read; longer ones are none. */
const window = 12;

/** The single marks that can be quotation marks: those inside of words, as in don't and O'Neil, are none. */
export function withoutApostrophes(text: string, singles: readonly Mark[]): Mark[] {
  return singles.filter(({ start, end, side }) => {
    if (word.test(text[start - 1] ?? '') && word.test(text[end] ?? '')) return false;
    return side !== 'close' || !isClippedN(text, start);
  });
}

/** Where a mark before a word may stand for its lost beginning: 'tis, '90s. */
export function mayBeClipped(text: string, { end }: Mark): boolean {
  const following = text.slice(end, end + window);
  const first = firstWord.exec(following)?.[0];
  return first !== undefined && (clipped.has(first.toLowerCase()) || decade.test(following));
}

/** The second mark of rock 'n' roll. */
function isClippedN(text: string, start: number): boolean {
  return /['’‘]n$/iu.test(text.slice(Math.max(0, start - 2), start));
}

/** Where a mark after a word may be that word's own: the dogs' dinner, goin' home. */
export function mayBePossessive(text: string, { start, end }: Mark): boolean {
  return (
    /(?:s|in|\b[ot]h?|an|ol)$/iu.test(text.slice(Math.max(0, start - 3), start)) &&
    /^\s[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  );
}
