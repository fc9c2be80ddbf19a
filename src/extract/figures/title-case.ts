import type { Atom } from './atoms.ts';
import type { Stretch } from './draft.ts';
import { isCapital } from './words.ts';

/** So many atoms on each side are looked at. */
const reach = 8;
/** Shorter words are small in a headline, too: "by", "over". */
const shortest = 5;
const fewest = 3;

/** Tells whether the words around a stretch are written as in a headline: "Ferry Line Sells 40 Boats". */
export function isTitleCase(atoms: readonly Atom[], { from, to }: Stretch): boolean {
  const near = [...atoms.slice(Math.max(0, from - reach), from), ...atoms.slice(to, to + reach)];
  const words = near.filter(({ kind }) => kind === 'word');
  const capitals = words.filter(isCapital);
  return capitals.length >= fewest && words.every((atom) => isCapital(atom) || atom.form.length < shortest);
}
