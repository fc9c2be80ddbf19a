import { between, type Chance, shuffle } from '#evaluation/chance.ts';
import type { Field } from '#evaluation/wordings/field.ts';
import { carriesMeaning, mayBeName } from '#evaluation/wordings/meaning.ts';
import { isFree, type Token } from '#evaluation/wordings/tokens.ts';
import type { Flag } from '#model/comparison.ts';

/** What a change has at hand. `names` are those that the quotation's document knows. */
export type Tools = { chance: Chance; field: Field; names: readonly string[] };

/** How many words of either side a change touched: those asked for, and those of the original. */
export type Touched = { asked: number; original: number };

/** The words after a change. `flags` are the sets of which one must be named, where it depends on the words. */
export type Changed = {
  tokens: readonly Token[];
  touched: Touched;
  flags?: readonly (readonly Flag[])[] | undefined;
};

/** Changes a stretch in a known way; null where these words do not lend themselves to it. */
export type Change = (stretch: readonly Token[], tools: Tools) => Changed | null;

/** A word whose change leaves no doubt: letters only, no name, nothing that carries meaning. */
function isPlain(token: Token, { standsSmall }: Pick<Field, 'standsSmall'>): boolean {
  return /^\p{L}+$/u.test(token.text) && !carriesMeaning(token.form) && !mayBeName(token, standsSmall);
}

/**
 * The places of plain words inside a stretch. Its first and last word are none: with one of them changed,
 * a shorter stretch of the source would do as well.
 */
export function plainPlaces(stretch: readonly Token[], field: Pick<Field, 'standsSmall'>): number[] {
  return innerPlaces(stretch).filter((place) => {
    const token = stretch[place];
    return token !== undefined && isPlain(token, field);
  });
}

/** The places of free words between the first and the last one. */
export function innerPlaces(stretch: readonly Token[]): number[] {
  return stretch.flatMap((_, place) =>
    place > 0 && place < stretch.length - 1 && isFree(stretch, place) ? [place] : [],
  );
}

/** So many of the places, in an order of chance; null where there are fewer. */
export function some(chance: Chance, places: readonly number[], number: number): number[] | null {
  return places.length < number ? null : shuffle(chance, places).slice(0, number);
}

/** Part of a row of words, `fewest` to `most` long; null where there are not enough. */
export function cut(
  chance: Chance,
  tokens: readonly Token[],
  { fewest, most }: { fewest: number; most: number },
): Token[] | null {
  if (tokens.length < fewest) return null;
  const length = between(chance, fewest, Math.min(most, tokens.length));
  const start = between(chance, 0, tokens.length - length);
  return tokens.slice(start, start + length);
}
