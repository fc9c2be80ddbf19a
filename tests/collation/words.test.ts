import { describe, expect, it } from 'vitest';
import { alignedWord, readWords } from '#collation/words.ts';

const forms = (text: string) => readWords(text).map(({ form }) => form);

it('reads words with the signs that one says, in order', () => {
  expect(forms('Café & Sons paid £5, 20% of €30 and $2.50')).toEqual([
    'cafe',
    '&',
    'sons',
    'paid',
    '£',
    '5',
    '20',
    '%',
    'of',
    '€',
    '30',
    'and',
    '$',
    '2.50',
  ]);
});

it('tells where each word stands', () => {
  const text = '“It’s £5,” he said';
  expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'It’s',
    '£',
    '5',
    'he',
    'said',
  ]);
});

describe('where an ellipsis stands before a word', () => {
  it.each(['a … b', 'a… b', 'a...b', 'a . . . b', 'a [...] b', 'a […] b', 'a (...) b'])('%s', (text) => {
    expect(readWords(text).map(({ afterGap }) => afterGap)).toEqual([false, true]);
  });
});

describe('where a sentence begins', () => {
  it.each([
    'gate. wall',
    'gate! wall',
    'gate? wall',
    'gate: wall',
    'gate… wall',
    'gate, “wall',
    'gate "wall',
  ])('%s', (text) => {
    expect(readWords(text).map(({ opensSentence }) => opensSentence)).toEqual([true, true]);
  });
});

it('knows capitals', () => {
  expect(readWords('Gate gate GATE Émile 5 £').map(({ capital }) => capital)).toEqual([
    true,
    false,
    true,
    true,
    false,
    false,
  ]);
});

it('knows the words that may stand for two', () => {
  expect(["don't", 'cannot', 'cant', '25', '%', 'gonna'].map((form) => alignedWord(form).isShort)).toEqual(
    Array(6).fill(true),
  );
});

it('knows a word without apostrophes and in one spelling', () => {
  expect(alignedWord("harbour's")).toMatchObject({
    form: "harbour's",
    plain: 'harbours',
    spelling: 'harbors',
  });
});
