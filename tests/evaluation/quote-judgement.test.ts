import { describe, expect, test } from 'vitest';
import type { FoundWords } from '#evaluation/found-words.ts';
import { listQuoteErrors } from '#evaluation/quote-errors.ts';
import { groupQuotes } from '#evaluation/quote-groups.ts';
import { judgeQuotes } from '#evaluation/quote-judgement.ts';
import { measureQuotes } from '#evaluation/quote-measures.ts';
import { found, goldArticle } from './gold-article.ts';

const text = [
  '“The wall will hold this winter,” said Mary Lake, the engineer.',
  '“I shall not wait for it,” he said.',
  'A clerk called it “a wall of paper” and left.',
].join('\n');

const article = goldArticle(text, [
  { words: ['The wall will hold this winter,'], source: { text: 'Mary Lake' }, cue: 'said' },
  {
    words: ['I shall not wait for it,'],
    source: { text: 'he', type: 'pronoun', referents: ['Tom Reed'] },
    cue: 'said',
  },
  {
    words: ['a wall of paper'],
    source: { text: 'A clerk', type: 'nominal', head: 'clerk' },
    cue: 'called',
    kind: 'mixed',
  },
]);

const wall = 'The wall will hold this winter,';
const judge = (...quotations: FoundWords[]) => judgeQuotes(article, quotations, 0.8);
const measure = (...quotations: FoundWords[]) => measureQuotes(judge(...quotations));

describe('quotations that were found as people marked them', () => {
  const everything = [
    found(text, wall, { name: 'Lake' }),
    found(text, 'I shall not wait for it,', { name: 'Thomas Reed' }),
    found(text, 'a wall of paper', { mention: 'A clerk' }),
  ];

  test('are right in every measure, by surname, by nickname and by description', () => {
    expect(measure(...everything)).toEqual({
      counts: { gold: 3, nameable: 2, found: 3, attributed: 3 },
      spans: { precision: 1, recall: 1, f1: 1 },
      speaker: 1,
      name: 1,
      endToEnd: { precision: 1, recall: 1, f1: 1 },
      endToEndNamed: { precision: 1, recall: 1, f1: 1 },
      wrongName: 0,
    });
    expect(listQuoteErrors(judge(...everything))).toEqual([]);
  });

  test('are told by kind, by source and by how the words follow each other', () => {
    const groups = groupQuotes(judge(...everything)).map(({ by, groups }) => [
      by,
      groups.map(({ name }) => name),
    ]);
    expect(groups).toEqual([
      ['kind', ['direct', 'mixed']],
      ['source', ['name', 'nominal', 'pronoun']],
      ['pattern', expect.arrayContaining(['fragment in an indirect clause'])],
    ]);
  });
});

describe('a speaker', () => {
  test('who is not told is an abstention: it lowers what is found, not how much of it is right', () => {
    const { spans, endToEnd, wrongName } = measure(found(text, wall));
    expect([spans.precision, endToEnd.precision, endToEnd.recall, wrongName]).toEqual([1, 0, 0, 0]);
    expect(listQuoteErrors(judge(found(text, wall)))[0]).toMatchObject({ error: 'no speaker' });
  });

  test('under another name is a wrong name', () => {
    const { speaker, wrongName, endToEndNamed } = measure(found(text, wall, { name: 'John Lake' }));
    expect([speaker, wrongName, endToEndNamed.precision]).toEqual([0, 1, 0]);
  });

  test('who is given by the pronoun of the text is right, and not named', () => {
    const { speaker, name } = measure(found(text, 'I shall not wait for it,', { mention: 'he' }));
    expect([speaker, name]).toEqual([1, 0]);
  });
});

describe('a stretch', () => {
  test('is the marked one only where four of five words are alike', () => {
    const near = judge(found(text, 'The wall will hold this', { name: 'Mary Lake' }));
    const far = judge(found(text, 'The wall will', { name: 'Mary Lake' }));
    expect([measureQuotes(near).spans.recall, measureQuotes(far).spans.recall]).toEqual([1 / 3, 0]);
    expect(listQuoteErrors(far).map(({ error }) => error)).toEqual(['missed', 'missed', 'missed', 'false']);
  });

  test('across a line break counts as one for each line', () => {
    expect(measure(found(text, 'he said.\nA clerk')).counts.found).toBe(2);
  });

  test('that people marked as optional is neither right nor wrong', () => {
    const title = 'She wrote “Walls of the Coast” there.';
    const optional = goldArticle(title, [
      {
        words: ['Walls of the Coast'],
        source: { text: 'She', type: 'pronoun' },
        cue: 'wrote',
        optional: true,
      },
    ]);
    expect(judgeQuotes(optional, [found(title, 'Walls of the Coast')], 0.8)).toEqual([]);
  });
});
