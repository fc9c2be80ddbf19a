import { expect, test } from 'vitest';
import { measureSpeed } from '#evaluation/speed.ts';

test('speed is told in articles of 750 words, whatever the length of the texts', () => {
  const read: string[] = [];
  const { articles, texts, words } = measureSpeed(['one two three', 'four five'], (text) => read.push(text));
  expect({ texts, words }).toEqual({ texts: 2, words: 5 });
  expect(articles).toBeGreaterThan(0);
  expect(read.slice(-2)).toEqual(['one two three', 'four five']);
});
