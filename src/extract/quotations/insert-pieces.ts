import type { Piece } from './piece.ts';

/** Puts further pieces among others; those that overlap a further one give way. All in the text's order. */
export function insertPieces(pieces: readonly Piece[], further: readonly Piece[]): Piece[] {
  let next = 0;
  const apart = pieces.filter(({ outer }) => {
    while (next < further.length && (further[next]?.end ?? 0) <= outer.start) next += 1;
    const other = further[next];
    return !other || outer.end <= other.start;
  });
  return [...apart, ...further].sort((a, b) => a.start - b.start);
}
