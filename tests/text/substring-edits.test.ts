import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSubstringEdits } from '#text/substring-edits.ts';

/** The same, by a row of the table for each letter of the pattern. */
function countSlowly(pattern: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, () => 0);
  for (const letter of pattern) {
    const next = [(row[0] ?? 0) + 1];
    for (let at = 0; at < text.length; at++) {
      const changed = (row[at] ?? 0) + (text[at] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}

const letters = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength, maxLength });

test('counts the errors to the nearest stretch of a text', () => {
  fc.assert(
    fc.property(letters(1, 32), letters(0, 60), (pattern, text) => {
      expect(countSubstringEdits(pattern)(text)).toBe(countSlowly(pattern, text));
    }),
    { numRuns: 500 },
  );
});

test('needs no error where the text holds the pattern', () => {
  expect(countSubstringEdits('harbour wall')('the old harbour wall stands')).toBe(0);
  expect(countSubstringEdits('harbuor')('the harbour')).toBe(2);
});
