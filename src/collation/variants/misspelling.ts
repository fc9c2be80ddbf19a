import { countEdits } from '#text/edits.ts';
import { isNumber } from '#text/numbers.ts';

/** What comparing letters needs of a word. */
type Lettered = { plain: string; letters: number };

/** How many typing errors may part two forms of a word; the shorter one decides. */
function mostErrors(length: number): number {
  if (length <= 1) return 0;
  if (length <= 5) return 1;
  return length <= 10 ? 2 : 3;
}

/**
 * How many typing errors part two words: letters dropped, added, changed, or two neighbours exchanged. Null
 * where they are too many for one to be the other misspelt, and for numbers, which are the same or not.
 */
export function errorsBetween(one: Lettered, other: Lettered): number | null {
  const limit = mostErrors(Math.min(one.plain.length, other.plain.length));
  if (limit === 0 || countBits(one.letters ^ other.letters) > 2 * limit) return null;
  if (isNumber(one.plain) || isNumber(other.plain)) return null;
  const errors = countEdits(one.plain, other.plain, limit);
  return errors > limit ? null : errors;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
