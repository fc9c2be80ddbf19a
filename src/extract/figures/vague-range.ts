import { vagueScales } from './numerals/words.ts';

/**
 * The least and the most that a vague count means, from the words of the figure: "dozens" is 12 to 120,
 * "tens of thousands" 10,000 to 100,000. Null where the words tell no number ("majority").
 */
export function vagueRange(words: string): [number, number] | null {
  const factors = words
    .toLowerCase()
    .split(/[^a-z]+/)
    .flatMap((word) => vagueScales.get(word) ?? []);
  const low = /\band\b/.test(words) ? factors[0] : factors.reduce((product, factor) => product * factor, 1);
  return low === undefined || factors.length === 0 ? null : [low, low * 10];
}
