import type { Token } from '#extract/article.ts';
import { wordSet } from '#extract/word-set.ts';
import { multiplying } from './multiples.ts';
import { cardinals, scales, vagueScales } from './words.ts';

const others = wordSet('twice half third thirds quarter quarters fifth tenth majority');
const words = new Set([
  ...cardinals.keys(),
  ...scales.keys(),
  ...vagueScales.keys(),
  ...multiplying.keys(),
  ...others,
]);
const digit = /\p{N}/u;

/** Tells quickly whether a token can begin, or be inside, a numeral. */
export function mayHaveNumeral({ form, text, tag }: Token): boolean {
  return tag === 'NUM' || words.has(form) || digit.test(text);
}
