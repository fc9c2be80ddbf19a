import { describe, expect, test } from 'vitest';
import { checkExcerpts, countWordsOutside, mostWordsOutsideQuotations } from '#library/excerpts.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('a document that is not complete keeps to short excerpts', () => {
  const holding = (text: string, complete = false) =>
    checkExcerpts(
      harbourDocument({ complete, passages: [{ id: 'p1', paragraph: 1, offset: 0, text }], quotations: [] }),
    );

  test('of 25 words and not of 26', () => {
    expect(holding(words(mostWordsOutsideQuotations))).toEqual([]);
    expect(holding(words(mostWordsOutsideQuotations + 1))).toEqual([
      { where: 'p1', paragraph: 1, problem: 'holds 26 words outside of quotations; at most 25 may be kept' },
    ]);
  });

  test('and a complete one may hold all its text', () => {
    expect(holding(words(500), true)).toEqual([]);
  });

  test('and quoted words do not count', () => {
    const [passage] = harbourDocument().passages;
    const quoted = harbourDocument().quotations.flatMap(({ spans }) => spans);
    expect(passage && countWordsOutside(passage, quoted)).toBe(
      'said Ada Quill the harbour master'.split(' ').length,
    );
  });
});

test('two excerpts of one paragraph cannot stand side by side to make a long one', () => {
  const apart = (offset: number) =>
    checkExcerpts(
      harbourDocument({
        quotations: [],
        passages: [
          { id: 'p1a', paragraph: 1, offset: 0, text: '0123456789' },
          { id: 'p1b', paragraph: 1, offset, text: 'next' },
          { id: 'p2', paragraph: 2, offset: 0, text: 'another paragraph' },
        ],
      }),
    ).map(({ problem }) => problem);
  expect(apart(18)).toEqual([]);
  expect(apart(17)).toEqual(['adjoins p1a']);
});
