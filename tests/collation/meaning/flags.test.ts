import { expect, it } from 'vitest';
import { flagsBeside } from '../comparing.ts';

it('names all that may change the meaning, the gravest first', () => {
  expect(
    flagsBeside(
      'so Marsh never said that all 20 boats will be charged',
      'so Reed also said that some 30 boats may be cleared',
    ),
  ).toEqual(['negation', 'number', 'name', 'quantifier', 'modality', 'status']);
});

it('names nothing where nothing changes', () => {
  const words = 'so Reed did not say that some 30 boats may be cleared';
  expect(flagsBeside(words, words)).toEqual([]);
});
