import { describe, expect, it } from 'vitest';
import { readStatementLesson } from '#evaluation/training/statement-lessons.ts';
import { trainStatements } from '#evaluation/training/train-statements.ts';
import { goldArticle } from '#tests/evaluation/gold-article.ts';

const text = 'Mary Lake said that the ferry was late. Tom Reed backed the other ferry.';
const said = {
  words: ['that the ferry was late'],
  source: { text: 'Mary Lake' },
  cue: 'said',
  kind: 'indirect',
} as const;

const judged = (article: ReturnType<typeof goldArticle>) =>
  readStatementLesson(article).examples.map(({ right }) => right);

describe('What may be a statement is laid beside what people marked', () => {
  it('and is right where words and source are theirs, and wrong where they marked nothing', () => {
    expect(judged(goldArticle(text, [{ ...said, words: [...said.words] }]))).toEqual([true, false]);
  });

  it('and wrong where the source is another', () => {
    const source = { text: 'Tom Reed' };
    expect(judged(goldArticle(text, [{ ...said, words: [...said.words], source }]))[0]).toBe(false);
  });

  it('and neither where people marked an attitude', () => {
    const attitude = { words: ['the other ferry'], source: { text: 'Tom Reed' }, cue: 'backed' };
    expect(judged(goldArticle(text, [{ ...attitude, kind: 'indirect' }]))).toEqual([false, null]);
  });

  it('and only statements with a verb of speech are counted', () => {
    expect(readStatementLesson(goldArticle(text, [{ ...said, words: [...said.words] }])).marked).toBe(1);
  });
});

describe('Training on marked articles', () => {
  const ferries = ['Otter', 'Heron', 'Swan', 'Gull', 'Seal', 'Crane', 'Tern', 'Eider', 'Finch', 'Wren'];
  const articles = ferries.map((name) => {
    const article = `Mary Lake said that the ${name} was late. Tom Reed backed the other ferry.`;
    return goldArticle(article, [{ ...said, words: [`that the ${name} was late`] }]);
  });
  const { model, unseen } = trainStatements(articles);

  it('tells speech from support on articles that it has not seen', () => {
    expect(unseen.map(({ endToEnd }) => endToEnd.f1)).toContain(1);
  });

  it('weighs readable properties', () => {
    expect(model.weights.get('verb=say')).toBeGreaterThan(0);
    expect(model.weights.get('verb=back')).toBeLessThan(0);
  });

  it('gives the same model again', () => {
    expect(trainStatements(articles).model).toEqual(model);
  });
});
