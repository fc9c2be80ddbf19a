import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countEdits } from '#text/edits.ts';

it.each([
  ['a letter dropped', 'referrals', 'referals', 1],
  ['a letter too many', 'harbour', 'harbbour', 1],
  ['a wrong letter', 'dredging', 'dridging', 1],
  ['two neighbours swapped', 'chief', 'cheif', 1],
  ['two errors', 'accommodation', 'acomodation', 2],
  ['nothing left of a word', 'wall', '', 4],
])('counts %s: %s, %s', (_what, a, b, edits) => {
  expect(countEdits(a, b, 5)).toBe(edits);
});

it('counts up to its limit and says "more" one past it', () => {
  expect(countEdits('harbour', 'hxrbxur', 2)).toBe(2);
  expect(countEdits('harbour', 'hxrbxxr', 2)).toBe(3);
  expect(countEdits('harbour', 'completely', 2)).toBe(3);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

it('agrees with the plain definition of the distance', () => {
  fc.assert(
    fc.property(word, word, fc.nat(6), (a, b, limit) => {
      expect(countEdits(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
    }),
    { numRuns: 2000 },
  );
});

it('counts the same both ways', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(countEdits(a, b, 9)).toBe(countEdits(b, a, 9));
    }),
  );
});

/** Optimal string alignment straight from its recurrence, remembered by the two lengths. */
function plainDistance(a: string, b: string): number {
  const known = new Map<string, number>();
  const distance = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const same = a[i - 1] === b[j - 1] ? 0 : 1;
    const ways = [distance(i - 1, j) + 1, distance(i, j - 1) + 1, distance(i - 1, j - 1) + same];
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const result = Math.min(...ways, ...(swapped ? [distance(i - 2, j - 2) + 1] : []));
    known.set(key, result);
    return result;
  };
  return distance(a.length, b.length);
}
