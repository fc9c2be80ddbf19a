import type { Range } from '#extract/range.ts';
import type { Quotation } from '#model/quotation.ts';

/** One stretch of quoted words, without its marks; `outer` includes them. It never leaves its paragraph. */
export type Piece = Range & { outer: Range; marks: Quotation['marks'] };

/** A piece that is shown without marks. */
export function lostPiece({ start, end }: Range): Piece {
  return { start, end, outer: { start, end }, marks: 'lost' };
}
