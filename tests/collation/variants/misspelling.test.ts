import { describe, expect, it } from 'vitest';
import { errorsBetween } from '#collation/variants/misspelling.ts';
import { alignedWord } from '#collation/words.ts';

const errors = (one: string, other: string) => errorsBetween(alignedWord(one), alignedWord(other));

describe('typing errors are counted', () => {
  it.each([
    ['dropped', 'counil', 'council', 1],
    ['added', 'councill', 'council', 1],
    ['changed', 'counsil', 'council', 1],
    ['exchanged', 'coucnil', 'council', 1],
    ['twice', 'konsil', 'konwyl', 2],
    ['an apostrophe', 'its', "it's", 0],
  ])('%s', (_what, one, other, count) => {
    expect([errors(one, other), errors(other, one)]).toEqual([count, count]);
  });
});

describe('as many as the shorter word bears, and not one more', () => {
  it.each([
    ['one letter', 'a', 'a', 'b'],
    ['two letters', 'at', 'ax', 'xy'],
    ['five letters', 'wharf', 'whxrf', 'whxxf'],
    ['six letters', 'dredge', 'drxxge', 'dxxxge'],
    ['ten letters', 'lighthouse', 'lixxthouse', 'lixxxhouse'],
    ['eleven letters', 'coastguards', 'coxxxguards', 'coxxxxuards'],
  ])('%s', (_length, word, near, far) => {
    expect(errors(word, far)).toBeNull();
    if (word.length > 1) expect(errors(word, near)).toBeGreaterThan(0);
  });
});
