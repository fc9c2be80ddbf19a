import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bitCount, lettersOf } from '#text/letters.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz') });

it('is the same for the same letters in any order, however often they stand', () => {
  expect(lettersOf('levels')).toBe(lettersOf('sleevels'));
  expect(lettersOf('')).toBe(0);
});

it('counts one bit for each letter of the alphabet', () => {
  fc.assert(
    fc.property(word, (text) => {
      expect(bitCount(lettersOf(text))).toBe(new Set(text).size);
    }),
  );
});

it('differs by the letters that one of two words has alone', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const [mine, theirs] = [new Set(one), new Set(other)];
      expect(bitCount(lettersOf(one) ^ lettersOf(other))).toBe(mine.symmetricDifference(theirs).size);
    }),
  );
});

it('never tells more differences than there are letters, whatever the script', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(bitCount(lettersOf(text))).toBeLessThanOrEqual(new Set(text.split('')).size);
      expect(bitCount(lettersOf(text))).toBeLessThanOrEqual(32);
    }),
  );
});

it('counts the bit that makes a number negative', () => {
  expect(bitCount(lettersOf('_'))).toBe(1);
  expect(bitCount(-1)).toBe(32);
});
