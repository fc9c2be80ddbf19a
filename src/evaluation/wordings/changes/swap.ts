import { shuffle } from '#evaluation/chance.ts';
import type { Token } from '#evaluation/wordings/tokens.ts';
import { type Change, plainPlaces } from './change.ts';

/** Lets neighbouring words change places, so many pairs of them, none at an end. */
export function swap(number: number): Change {
  return (stretch, { chance, field }) => {
    const places = plainPlaces(stretch, field);
    const firsts = places.filter(
      (place) => places.includes(place + 1) && stretch[place]?.form !== stretch[place + 1]?.form,
    );
    const taken: number[] = [];
    for (const place of shuffle(chance, firsts)) {
      if (taken.length < number && taken.every((other) => Math.abs(other - place) > 1)) taken.push(place);
    }
    if (taken.length < number) return null;
    const tokens = taken.reduce(exchange, stretch);
    return { tokens, touched: { asked: 2 * number, original: 2 * number } };
  };
}

/** The marks stay where they are. */
function exchange(tokens: readonly Token[], place: number): readonly Token[] {
  const [one, other] = [tokens[place], tokens[place + 1]];
  if (!one || !other) return tokens;
  return tokens.with(place, { ...other, gap: one.gap }).with(place + 1, { ...one, gap: other.gap });
}
