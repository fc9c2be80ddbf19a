import { expect, it } from 'vitest';
import { quotedIn } from './quoted-in.ts';

it.each([
  ['what somebody is', 'The mayor said he was “astonished” by the bill.', ['astonished']],
  ['how something is called', 'The mayor called it “frothy” on Monday.', ['frothy']],
])('one word is quoted where it says %s', (_, text, words) => {
  expect(quotedIn(text)).toEqual(words);
});

it.each([
  ['without a verb of speech', 'The pier was “new” when the mayor came.'],
  ['where the verb of speech is in another clause', 'The mayor said so, but the “new” pier was shut.'],
])('one word is not quoted %s', (_, text) => {
  expect(quotedIn(text)).toEqual([]);
});
