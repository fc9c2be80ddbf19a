import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readQuoteGold } from '#evaluation/quote-gold.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { goldArticle } from './gold-article.ts';

const article = goldArticle('“It holds,” she said.', [
  { words: ['It holds,'], source: { text: 'she', type: 'pronoun' }, cue: 'said' },
]);
const referents = (referent: string | string[]) =>
  JSON.stringify({ id: 'harbour', attribution: 0, referent });
const referentsOf = (folder: string, file: string | null) =>
  readQuoteGold(join(folder, 'gold.jsonl'), file)[0]?.attributions[0]?.source?.referents;

test('referents are taken from the file beside the gold, or from the one that is named', () => {
  const folder = folderWith({
    'gold.jsonl': JSON.stringify(article),
    'gold.referents.jsonl': referents('Mary Lake'),
    'other.jsonl': referents(['Jane Moss', '?']),
  });
  expect(referentsOf(folder, null)).toEqual(['Mary Lake']);
  expect(referentsOf(folder, join(folder, 'other.jsonl'))).toEqual(['Jane Moss']);
});

test('without a file of referents, a pronoun stands for nobody', () => {
  expect(referentsOf(folderWith({ 'gold.jsonl': JSON.stringify(article) }), null)).toEqual([]);
});
