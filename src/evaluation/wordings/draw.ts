import { chanceFor, choose } from '#evaluation/chance.ts';
import type { Flag, Grade } from '#model/comparison.ts';
import { cut, type Touched } from './changes/change.ts';
import type { Field } from './field.ts';
import type { Kind } from './kinds.ts';
import type { Place, Quoted } from './quoted.ts';
import { haveSameWords } from './spelling.ts';
import { writeOut } from './tokens.ts';

/** Words to ask for, the words of the library that they were made of, and what a right answer says of them. */
export type Wording = {
  kind: string;
  asked: string;
  original: string;
  place: Place;
  grades: readonly Grade[];
  /** One of these sets of flags is right. */
  flags: readonly (readonly Flag[])[];
  touched: Touched;
};

/** Many stretches do not lend themselves to a change: so many in a row are tried in vain. */
const mostInVain = 3000;

/** Draws so many wordings of a kind, or as many as the library has; the same seed draws the same ones. */
export function drawWordings(field: Field, kind: Kind, seed: number, number: number): Wording[] {
  const chance = chanceFor(seed, kind.name);
  const long = field.quoted.filter(({ tokens }) => tokens.length >= kind.length.fewest);
  return drawMany(number, () => {
    const quoted = choose(chance, long);
    const stretch = quoted && cut(chance, quoted.tokens, kind.length);
    const changed = stretch && kind.change(stretch, { chance, field, names: quoted.names });
    if (!changed) return null;
    const wording: Wording = {
      kind: kind.name,
      asked: writeOut(changed.tokens),
      original: writeOut(stretch),
      place: placeOf(quoted),
      grades: kind.grades,
      flags: changed.flags ?? [kind.flags],
      touched: changed.touched,
    };
    return isClear(wording, field) ? wording : null;
  });
}

/** Tries until so many different ones are drawn, or too many attempts in a row gave nothing new. */
export function drawMany<T>(number: number, draw: () => T | null): T[] {
  const drawn = new Map<string, T>();
  for (let vain = 0; drawn.size < number && vain < mostInVain; vain++) {
    const one = draw();
    const key = JSON.stringify(one);
    if (one === null || drawn.has(key)) continue;
    drawn.set(key, one);
    vain = 0;
  }
  return [...drawn.values()];
}

/** Where some words were drawn, and nothing else of them. */
export function placeOf({ document, paragraph }: Quoted): Place {
  return { document, paragraph };
}

/** Changed words must be on record nowhere: they would be no change of what stands there. */
function isClear({ asked, original }: Wording, { library }: Field): boolean {
  if (asked === original) return true;
  return haveSameWords(asked, original) ? !library.holdsVerbatim(asked) : !library.holds(asked);
}
