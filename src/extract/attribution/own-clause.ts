import type { PieceView } from './piece-view.ts';
import { between, type Scene } from './scene.ts';

/** As many units back as the verb of the clause is looked for. */
const reach = 8;
const ends = new Set(['.', '/', 'Q', ':']);

/**
 * The unit of whoever says the clause that a few quoted words are part of ("The firm said it was “sorry”"),
 * where `chosen` stands before other quoted words or in an earlier sentence; null where it does not, or no
 * such clause is there.
 */
export function clauseSource(scene: Scene, view: PieceView, chosen: number): number | null {
  const { outline, links, sums } = scene;
  if (view.capital || chosen > view.unit) return null;
  if (between(sums.stops, chosen, view.unit) + between(sums.quotations, chosen, view.unit) === 0) return null;
  for (let at = view.unit - 1; at > view.unit - reach; at -= 1) {
    const symbol = outline.units[at]?.symbol ?? '/';
    if (ends.has(symbol)) return null;
    if (symbol === 'S' || symbol === 's') return links.subjects.get(at) ?? null;
  }
  return null;
}
