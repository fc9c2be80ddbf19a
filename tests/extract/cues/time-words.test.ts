import { expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { afterTime, beforeTime } from '#extract/cues/time-words.ts';

const length = (text: string) => {
  const { tokens } = readArticle(text);
  return { read: afterTime(tokens, 0, tokens.length), all: tokens.length };
};

it.each(['Tuesday', 'Tuesday night', 'last week', 'earlier this month'])('"%s" is a time', (text) => {
  const { read, all } = length(text);
  expect(read).toBe(all);
});

it.each(['the road', 'this road', 'last'])('"%s" is none', (text) => {
  expect(length(text).read).toBe(0);
});

it('the preposition before a day goes with it', () => {
  const { tokens } = readArticle('Holm on Tuesday');
  expect(beforeTime(tokens, tokens.length, 0)).toBe(1);
});

it('a spell alone is a noun like others', () => {
  const { tokens } = readArticle('the night');
  expect(beforeTime(tokens, tokens.length, 0)).toBe(tokens.length);
});
