import type { Range } from '#extract/range.ts';
import type { Atom } from './atoms.ts';
import type { Stretch } from './draft.ts';

/** Where a stretch of atoms lies in the text. */
export function rangeOf({ from, to }: Stretch, atoms: readonly Atom[]): Range {
  return { start: atoms[from]?.start ?? 0, end: atoms[to - 1]?.end ?? 0 };
}
