import type { Token } from '#evaluation/wordings/tokens.ts';
import { type Change, plainPlaces, some } from './change.ts';
import { mistypeOnce } from './mistype.ts';
import { replaceAt } from './replace.ts';

const replaced = 3;

/** Replaces three words and mistypes all others of two letters or more; digits stay. */
export const mangle: Change = (stretch, tools) => {
  const places = some(tools.chance, plainPlaces(stretch, tools.field), replaced);
  const replacing = places && replaceAt(stretch, places, tools);
  if (!replacing) return null;
  const spoil = (token: Token, place: number) =>
    places.includes(place) || !/^\p{L}[\p{L}'’]+$/u.test(token.text)
      ? token
      : (mistypeOnce(token, tools.chance, tools.field.knows) ??
        mistypeOnce(token, tools.chance, () => false) ??
        token);
  const words = stretch.length;
  return { tokens: replacing.map(spoil), touched: { asked: words, original: words } };
};
