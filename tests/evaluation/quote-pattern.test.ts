import { expect, test } from 'vitest';
import type { GoldSource } from '#evaluation/quote-gold.ts';
import { patternOf } from '#evaluation/quote-pattern.ts';
import { goldArticle } from './gold-article.ts';

type Case = {
  text: string;
  words: string[];
  cue?: string | null;
  source?: (Partial<GoldSource> & { text: string }) | null;
};

function patterns({ text, words, cue = 'said', source = { text: 'Lake' } }: Case) {
  const article = goldArticle(text, [{ words, source, cue }]);
  return article.quotes.map((quote) => patternOf(article, quote));
}

test.each<[string, Case]>([
  ['cue first', { text: 'Lake said: “It holds.”', words: ['It holds.'] }],
  ['quote first, then speaker and cue', { text: '“It holds,” Lake said.', words: ['It holds,'] }],
  ['quote first, then cue and speaker', { text: '“It holds,” said Lake.', words: ['It holds,'] }],
  ['speaker or cue in another paragraph', { text: 'Lake said:\n“It holds.”', words: ['It holds.'] }],
  ['no cue', { text: '“It holds.”', words: ['It holds.'], cue: null, source: null }],
])('a quotation may be %s', (pattern, given) => {
  expect(patterns(given)).toEqual([pattern]);
});

test('what goes on after the speaker is a continuation', () => {
  expect(patterns({ text: '“It holds,” Lake said. “We hope.”', words: ['It holds,', 'We hope.'] })).toEqual([
    'quote first, then speaker and cue',
    'continuation after the cue',
  ]);
});

test('of several parts before the speaker, the last one stands beside her', () => {
  expect(patterns({ text: '“It holds.” “We hope,” Lake said.', words: ['It holds.', 'We hope,'] })).toEqual([
    'earlier part of several',
    'quote first, then speaker and cue',
  ]);
});
