import { between, type Scene } from './scene.ts';

/** "3+" for three and more, if `most` is 3. */
export const capped = (count: number, most: number): string => (count >= most ? `${most}+` : String(count));

const touchingMarks = new Set<string>([':', ',', '-', 't']);

/**
 * Where a unit stands as seen from a piece's: before or after it; how many paragraphs or sentences away,
 * or behind how many verbs of the same one; whether other quoted words stand between; the mark that
 * touches the piece on that side.
 */
export function relation({ outline: { units }, sums }: Scene, piece: number, unit: number): string {
  const side = unit < piece ? 'before' : 'after';
  const paragraphs = between(sums.paragraphs, piece, unit);
  if (paragraphs > 0) return `${side} ${capped(paragraphs, 3)}¶`;
  const quoted = between(sums.quotations, piece, unit) > 0 ? ' Q' : '';
  const stops = between(sums.stops, piece, unit);
  if (stops > 0) return `${side} ${capped(stops, 3)}.${quoted}`;
  const touching = units[unit < piece ? piece - 1 : piece + 1]?.symbol ?? '/';
  const mark = touchingMarks.has(touching) ? ` ${touching}` : '';
  return `${side} ${capped(between(sums.verbs, piece, unit), 3)}${quoted}${mark}`;
}
