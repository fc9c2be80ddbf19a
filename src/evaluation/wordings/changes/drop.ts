import { leaveOut } from '#evaluation/wordings/tokens.ts';
import { type Change, plainPlaces, some } from './change.ts';

/** Leaves so many words out, none of them at an end. */
export function drop(number: number): Change {
  return (stretch, { chance, field }) => {
    const places = some(chance, plainPlaces(stretch, field), number);
    if (!places) return null;
    return { tokens: leaveOut(stretch, new Set(places)), touched: { asked: 0, original: number } };
  };
}
