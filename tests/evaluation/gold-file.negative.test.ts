import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFigureGold } from '#evaluation/figure-gold.ts';
import { readQuoteGold } from '#evaluation/quote-gold.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { goldArticle } from './gold-article.ts';

const article = goldArticle('“It holds,” said Lake.', [
  { words: ['It holds,'], source: { text: 'Lake' }, cue: 'said' },
]);
const fileWith = (name: string, ...lines: string[]) => join(folderWith({ [name]: lines.join('\n') }), name);
const quotes = (...lines: object[]) =>
  readQuoteGold(fileWith('quotes.jsonl', ...lines.map((line) => JSON.stringify(line))), null);

test('a field that is not sound is told with its line', () => {
  const broken = { ...article, quotes: [{ ...article.quotes[0], kind: 'sung' }] };
  expect(() => quotes(article, broken)).toThrow(/quotes\.jsonl, line 2: quotes\.0\.kind: Invalid option/);
});

test('a quotation must belong to an attribution that is there', () => {
  const broken = { ...article, quotes: [{ ...article.quotes[0], attribution: 4 }] };
  expect(() => quotes(broken)).toThrow('a quotation names an attribution that is not there');
});

test('a value without a number is told', () => {
  const line = { id: 'a', text: 'Many boats.', quantities: [{ value: 'many', change: '=' }] };
  expect(() => readFigureGold(fileWith('figures.jsonl', JSON.stringify(line)))).toThrow(
    'line 1: quantities.0.value: must be a number or a range',
  );
});

test('a line that is no JSON, a file without a line and a missing file are told', () => {
  expect(() => readFigureGold(fileWith('figures.jsonl', '', '{oops'))).toThrow('line 2: is not JSON');
  expect(() => readFigureGold(fileWith('figures.jsonl', ''))).toThrow('holds no line');
  expect(() => readFigureGold(join(folderWith({}), 'none.jsonl'))).toThrow('cannot be read (ENOENT)');
});
