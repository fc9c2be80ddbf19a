import type { Atom } from '#extract/figures/atoms.ts';
import { currencySigns } from '#extract/figures/units/currencies.ts';
import { isHyphen, isWord } from '#extract/figures/words.ts';
import { scales } from './words.ts';

const letters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
]);

/** "£", "EUR" and "Rs", written with a capital where they are letters. */
const isCurrency = (atom: Atom | undefined) =>
  atom !== undefined && currencySigns.has(atom.form) && !/^\p{Ll}/u.test(atom.text);

/** The scale words and letters from atom `at` on: their product, and the atom after them. */
export function readScale(atoms: readonly Atom[], at: number): { to: number; factor: number } {
  let [to, factor] = [at, 1];
  for (;;) {
    const next = isHyphen(atoms[to]) && atoms[to]?.glued && atoms[to + 1]?.glued ? to + 1 : to;
    const scale = scales.get(atoms[next]?.form ?? '');
    if (scale === undefined) break;
    factor *= scale;
    to = next + 1;
  }
  const letter = factor === 1 ? readLetter(atoms, to) : undefined;
  return letter === undefined ? { to, factor } : { to: to + 1, factor: letter };
}

/** "m" is a million in "£5m" and "2m homes" and a metre in "a 50m pool"; "b" a billion where money or nouns stand. */
function readLetter(atoms: readonly Atom[], at: number): number | undefined {
  const [letter, next] = [atoms[at], atoms[at + 1]];
  const factor = letters.get(letter?.form ?? '');
  if (!letter || factor === undefined) return undefined;
  // "4K" is a format of films.
  if (letter.form === 'k' && !/^\d$/.test(atoms[at - 1]?.text ?? ''))
    return letter.glued ? factor : undefined;
  if (isCurrency(atoms[at - 2])) return factor;
  if (letter.form === 'k') return undefined;
  const range = isHyphen(next) && isWord(atoms[at + 3], letter.form);
  const after = range ? atoms[at + 4] : next;
  const counted = isWord(after, 'of', 'people') || (after?.tag === 'NOUN' && /[^s]s$/.test(after.form));
  return counted && !after?.glued ? factor : undefined;
}
