import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignWords } from '#text/alignment.ts';

function align(query: string, text: string) {
  const asked = query.split(' ');
  const held = text.split(' ');
  const { pairs, score } = alignWords(asked.length, held.length, {
    likeness: (a, b) => (asked[a] === held[b] ? 1 : 0),
    weight: () => 1,
    skipQuery: () => 0.3,
    skipText: 0.1,
  });
  return { score, words: pairs.map((pair) => held[pair.text]).join(' '), pairs };
}

it('finds the words where they stand in the middle of a text', () => {
  const { words, pairs } = align('the wall is old', 'they say the wall is old and tired');
  expect(words).toBe('the wall is old');
  expect(pairs.map((pair) => pair.text)).toEqual([2, 3, 4, 5]);
});

it('passes over words that were left out, and over words that are too many', () => {
  expect(align('the wall old', 'the wall is old').words).toBe('the wall old');
  expect(align('the wall is very old', 'the wall is old').words).toBe('the wall is old');
});

it('keeps the order of words: of two that are swapped it pairs one', () => {
  expect(align('a c b d', 'a b c d').pairs).toHaveLength(3);
});

it('prefers the earlier of two equal places', () => {
  expect(align('a wall', 'x a wall x a wall').pairs.map((pair) => pair.text)).toEqual([1, 2]);
});

it('finds the denser place where a word stands twice', () => {
  expect(align('the old wall', 'the sea and the old wall').pairs.map((pair) => pair.text)).toEqual([3, 4, 5]);
});

it('finds nothing where no word is alike, and in nothing', () => {
  expect(align('pier', 'the old wall')).toEqual({ score: 0, words: '', pairs: [] });
  const nothing = { likeness: () => 1, weight: () => 1, skipQuery: () => 1, skipText: 1 };
  expect(alignWords(0, 5, nothing)).toEqual({ score: 0, pairs: [] });
  expect(alignWords(5, 0, nothing)).toEqual({ score: 0, pairs: [] });
});

const words = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(' '));

it('pairs only alike words, each once and in order, and its score is what they are worth', () => {
  fc.assert(
    fc.property(words, words, (query, text) => {
      const { pairs, score } = align(query, text);
      let cost = 0;
      for (const [at, pair] of pairs.entries()) {
        expect(query.split(' ')[pair.query]).toBe(text.split(' ')[pair.text]);
        const before = pairs[at - 1];
        if (!before) continue;
        expect(pair.query).toBeGreaterThan(before.query);
        expect(pair.text).toBeGreaterThan(before.text);
        cost += 0.3 * (pair.query - before.query - 1) + 0.1 * (pair.text - before.text - 1);
      }
      expect(score).toBeCloseTo(pairs.length - cost);
    }),
  );
});

it('finds the whole of any text in itself', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(align(text, text).words).toBe(text);
    }),
  );
});
