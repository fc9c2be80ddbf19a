import { expect, it } from 'vitest';
import { wordStartBehind } from '#text/word-start.ts';

const text = 'The river needs room';

it('is the beginning of the next word, from the middle of one', () => {
  expect(text.slice(wordStartBehind(text, 5, 16))).toBe('needs room');
});

it('is the latest that is asked for, where no word begins before it', () => {
  expect(wordStartBehind(text, 5, 9)).toBe(9);
  expect(wordStartBehind(text, 18, text.length)).toBe(text.length);
});

it('is an end of the text, where the offset is at it or beyond', () => {
  expect([wordStartBehind(text, -4, 9), wordStartBehind(text, 0, 9)]).toEqual([0, 0]);
  expect([wordStartBehind(text, 20, 9), wordStartBehind(text, 99, 9)]).toEqual([20, 20]);
});
