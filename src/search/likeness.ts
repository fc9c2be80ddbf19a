import { countEdits } from '#text/edits.ts';
import { isNumber } from '#text/numbers.ts';
import type { Lexeme } from './terms.ts';

/** How alike two forms of one word are. */
export const INFLECTED = 0.95;

const opposing = ['un', 'in', 'im', 'ir', 'dis', 'non'];

/** How many typing errors may part two forms of a word; the shorter one decides. */
export function errorsTolerated(form: string, other: string): number {
  const length = Math.min(form.length, other.length);
  if (length <= 2) return 0;
  if (length <= 5) return 1;
  return length <= 10 ? 2 : 3;
}

/**
 * How alike two words are, from 0 (different words) to 1 (the same). Inflected forms count nearly
 * fully, typing errors less the more there are; numbers in digits are the same or different.
 */
export function likeness(a: Lexeme, b: Lexeme): number {
  if (a.plain === b.plain) return 1;
  if (isNumber(a.form) || isNumber(b.form)) return a.stem === b.stem ? 1 : 0;
  if (a.stem === b.stem) return INFLECTED;
  if (isOpposite(a.form, b.form) || isOpposite(b.form, a.form)) return 0;
  const length = Math.min(a.form.length, b.form.length);
  const limit = errorsTolerated(a.form, b.form);
  if (limit === 0 || bitCount(a.letters ^ b.letters) > 2 * limit) return 0;
  const edits = countEdits(a.form, b.form, limit);
  return edits > limit ? 0 : 1 - edits / (length + 1);
}

/** "Unapproved" is no misspelt "approved". */
function isOpposite(form: string, other: string): boolean {
  return opposing.some((prefix) => form.length === other.length + prefix.length && form === prefix + other);
}

/** How many bits of a number are set. */
export function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
