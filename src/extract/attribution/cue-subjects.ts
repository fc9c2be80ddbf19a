import type { PieceView } from './piece-view.ts';
import type { Scene } from './scene.ts';
import { cueSymbols } from './symbols.ts';

/** As many units away and as many cues as are looked at, on each side of a piece. */
const reach = 20;
const most = 3;

/** What each mention, by its unit, is to the cues around a piece: "before 0 S" is the nearest cue's subject. */
export function cueSubjects(scene: Scene, view: PieceView): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const step of [-1, 1] as const) {
    for (const [rank, verb] of cuesFrom(scene, view.unit, step).entries()) {
      const subject = scene.links.subjects.get(verb);
      if (subject === undefined) continue;
      const side = step < 0 ? 'before' : 'after';
      const name = `${side} ${rank} ${scene.outline.units[verb]?.symbol}`;
      const known = found.get(subject);
      if (known) known.push(name);
      else found.set(subject, [name]);
    }
  }
  return found;
}

/** The cues of the piece's own sentence on one side, the nearest first. */
function cuesFrom({ outline: { units } }: Scene, piece: number, step: 1 | -1): number[] {
  const cues: number[] = [];
  for (let away = 1; away < reach && cues.length < most; away += 1) {
    const symbol = units[piece + step * away]?.symbol ?? '/';
    if (symbol === '.' || symbol === '/') break;
    if (cueSymbols.has(symbol)) cues.push(piece + step * away);
  }
  return cues;
}
