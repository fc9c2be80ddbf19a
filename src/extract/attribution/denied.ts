import type { PieceView } from './piece-view.ts';
import type { Scene } from './scene.ts';

/** As many units back as the verb is looked for. */
const reach = 10;
const ends = new Set(['.', '/', 'Q']);

/** Whether the last verb of speech before part of a sentence denies it: in "he denied that it was “a sham”" it is not his. */
export function isDenied({ outline: { units } }: Scene, view: PieceView): boolean {
  if (view.capital) return false;
  for (let at = view.unit - 1; at > view.unit - reach; at -= 1) {
    const { symbol = '/', cue } = units[at] ?? {};
    if (ends.has(symbol)) return false;
    if (cue) return cue.lemma === 'deny';
  }
  return false;
}
