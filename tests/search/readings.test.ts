import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposingWords, readTerms, readWording } from '#search/readings.ts';
import { splitLexemes, splitTerms } from '#search/terms.ts';
import { learnVocabulary } from '#search/vocabulary.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';

/** A library in which "timetable" is one word, and "signal box" and "book keeping" are two. */
const vocabulary = learnVocabulary(
  [
    'the timetable hangs in the waiting room',
    'a timetable is printed in autumn',
    'nobody reads the timetable',
    'the table stands in the signal box',
    'a signal, a box and another signal box',
    'book keeping and a book and its keeping and a bookkeeping course',
  ].map(splitLexemes),
);

const readings = (wording: string) =>
  readWording(wording, vocabulary).map(({ terms }) => terms.map(({ form }) => form).join(' '));

it('reads two words as the one that the library writes', () => {
  expect(readings('nobody reads the time table')).toEqual(['nobody reads the timetable']);
});

it('gives a joined word the place of both', () => {
  const text = 'The time table hangs';
  const [reading] = readWording(text, vocabulary);
  expect(reading?.terms.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The',
    'time table',
    'hangs',
  ]);
});

it('keeps two words that the library writes as two, or as one more rarely than as two', () => {
  expect(readings('the signal box')).toEqual(['the signal box']);
  expect(readings('book keeping')).toEqual(['book keeping']);
});

it('joins no common words, and no three', () => {
  const small = learnVocabulary(['into the inthe', 'timetables timetable'].map(splitLexemes));
  const forms = (text: string) => readWording(text, small)[0]?.terms.map(({ form }) => form);
  expect(forms('in the')).toEqual(['in', 'the']);
  expect(forms('ti me table')).toEqual(['ti', 'me', 'table']);
});

it('reads what somebody is said to have said also as the words alone', () => {
  expect(readings('the guard said that nobody reads the timetable')).toEqual([
    'the guard said that nobody reads the timetable',
    'nobody reads the timetable',
  ]);
});

it('reads a question only as what it asks for', () => {
  expect(readings('who was it that said nobody reads the timetable')).toEqual(['nobody reads the timetable']);
});

it('takes no long sentence before “said” for a question about somebody', () => {
  expect(readings('all of the people on the fell said nobody reads')).toHaveLength(1);
});

it.each(['', '?!', '🚂', 'who said', 'who said?'])(
  'reads “%s” without asking for words of nobody',
  (text) => {
    for (const { terms } of readWording(text, vocabulary)) expect(terms).not.toEqual([]);
  },
);

it('looks at 150 words of a wording, and at no 151st', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
  expect(readTerms(words(150))).toHaveLength(150);
  expect(readTerms(words(151))).toEqual(readTerms(words(150)));
});

it('proposes by telling words, or by all where there are hardly any', () => {
  expect(proposingWords(splitTerms('nobody reads the timetable of the signal box'), vocabulary)).not.toMatch(
    /\b(the|of)\b/,
  );
  expect(proposingWords(splitTerms('in the signal box'), vocabulary).split(' ').toSorted()).toEqual(
    'box in signal the'.split(' '),
  );
});

it('reads any text in two ways at most, each a stretch of it', () => {
  fc.assert(
    fc.property(foreignText, (text) => {
      const all = readWording(text, vocabulary);
      expect(all.length).toBeLessThanOrEqual(2);
      for (const reading of all) expect(text).toContain(reading.text);
    }),
    { numRuns: 100 },
  );
});
