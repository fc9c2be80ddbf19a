import type { PieceView } from './piece-view.ts';
import type { Scene } from './scene.ts';

/** Units and ends of paragraphs within which a source is looked for, before and after a piece. */
const before = { units: 36, paragraphs: 2 };
const after = { units: 14, paragraphs: 1 };

/** The units of the mentions that may be a piece's source, the nearest first; `previous` always is one. */
export function candidateSources(scene: Scene, { unit }: PieceView, previous: number | null): number[] {
  const found = [...mentionsFrom(scene, unit, -1, before), ...mentionsFrom(scene, unit, 1, after)];
  if (previous !== null && !found.includes(previous)) found.push(previous);
  return found;
}

function mentionsFrom(
  { outline: { units }, kinds }: Scene,
  piece: number,
  step: 1 | -1,
  most: typeof before,
): number[] {
  const found: number[] = [];
  let paragraphs = 0;
  for (let away = 1; away < most.units; away += 1) {
    const index = piece + step * away;
    const unit = units[index];
    if (!unit) break;
    if (unit.symbol === '/') paragraphs += 1;
    if (paragraphs > most.paragraphs) break;
    if ((kinds[index] ?? null) !== null) found.push(index);
  }
  return found;
}
