import { expect, it } from 'vitest';
import { readArticle } from '#extract/article.ts';
import { joinSentences } from '#extract/cues/sentence-span.ts';

const count = (text: string) => joinSentences(readArticle(text)).length;

it('a question and who asked it are one sentence', () => {
  expect(count('“Is the road wet?” asked Holm.')).toBe(1);
});

it('sentences that end stay apart, and so do paragraphs', () => {
  expect(count('The road was wet. Holm fell.')).toBe(2);
  expect(count('The road was wet.\n\nand cold')).toBe(2);
});
