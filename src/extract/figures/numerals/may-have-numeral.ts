import type { Token } from '#extract/article.ts';
import { wordSet } from '#extract/figures/words.ts';
import { cardinals, scales, vagueScales } from './words.ts';

const others = wordSet('half third thirds quarter quarters fifth tenth majority');
const words = new Set([...cardinals.keys(), ...scales.keys(), ...vagueScales.keys(), ...others]);
const digit = /\p{N}/u;

/** Tells quickly whether a token can begin, or be inside, a numeral. */
export function mayHaveNumeral({ form, text, tag }: Token): boolean {
  return tag === 'NUM' || words.has(form) || digit.test(text);
}
