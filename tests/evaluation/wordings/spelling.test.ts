import { describe, expect, test } from 'vitest';
import { fullForm, haveSameWords, otherSpelling, shortForm } from '#evaluation/wordings/spelling.ts';

describe('the same words', () => {
  test.each([
    ['We can’t organise the harbour defence', 'we cannot organize the harbor defense'],
    ['I am travelling, they are not', "I'm traveling – they aren't"],
    ['café', 'CAFE'],
  ])('%s', (one, other) => {
    expect(haveSameWords(one, other)).toBe(true);
  });

  test.each([
    ['we will wait', 'we will not wait'],
    ['we are', 'we were'],
    ['it’s', 'it has'],
  ])('%s is not %s', (one, other) => {
    expect(haveSameWords(one, other)).toBe(false);
  });

  test('are known in both spellings and both forms', () => {
    expect([otherSpelling('colour'), otherSpelling('color'), otherSpelling('wall')]).toEqual([
      'color',
      'colour',
      null,
    ]);
    expect([shortForm('do not'), fullForm("don't"), shortForm('do')]).toEqual(["don't", 'do not', null]);
  });
});
