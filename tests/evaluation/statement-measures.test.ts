import { expect, test } from 'vitest';
import { judgeStatements, measureStatements } from '#evaluation/statement-measures.ts';
import { found, goldArticle } from './gold-article.ts';

const text = 'Lake said the wall would hold. Reed believes that it will fall. “Wait,” said Moss.';
const article = goldArticle(text, [
  { words: ['the wall would hold'], source: { text: 'Lake' }, cue: 'said', kind: 'indirect' },
  { words: ['that it will fall'], source: { text: 'Reed' }, cue: 'believes', kind: 'indirect' },
  { words: ['Wait,'], source: { text: 'Moss' }, cue: 'said' },
]);

const wall = found(text, 'the wall would hold', { name: 'Mary Lake' });

test('a statement with half of its words and its speaker is right', () => {
  expect(measureStatements(judgeStatements(article, [wall]))).toMatchObject({
    counts: { gold: 2, found: 1 },
    spans: { precision: 1, recall: 0.5 },
    speaker: 1,
  });
});

test('a belief is told from speech by its cue', () => {
  expect(judgeStatements(article, [wall]).map(({ speech }) => speech)).toEqual([true, false]);
});

test('a statement that nobody made is wrong', () => {
  const judged = judgeStatements(article, [wall, found(text, 'said Moss', { name: 'Moss' })]);
  expect(measureStatements(judged).spans.precision).toBe(0.5);
});

test('a quotation that is also given as a statement is passed over', () => {
  expect(judgeStatements(article, [found(text, 'Wait,', { name: 'Moss' })])).toHaveLength(2);
});
