import { expect, it } from 'vitest';
import { splitTerms } from '#search/terms.ts';
import { learnVocabulary } from '#search/vocabulary.ts';

const vocabulary = learnVocabulary(
  ['the old wall', 'the wall', 'the harbour wall', 'a pier'].map(splitTerms),
);

const weight = (word: string) => splitTerms(word).map((term) => vocabulary.weigh(term))[0] ?? 0;

it('weighs a rare word more than a frequent one, and both more than a common one', () => {
  expect(weight('pier')).toBeGreaterThan(weight('wall'));
  expect(weight('wall')).toBeGreaterThan(weight('the'));
});

it('weighs a word that the library does not hold like its rarest', () => {
  expect(weight('volcano')).toBe(weight('pier'));
});

it('weighs in an empty library too', () => {
  const [term] = splitTerms('wall');
  expect(term && learnVocabulary([]).weigh(term)).toBeGreaterThan(0);
});
