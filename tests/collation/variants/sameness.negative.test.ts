import { describe, expect, it } from 'vitest';
import { areSame, isPair } from '#collation/variants/sameness.ts';
import { alignedWord } from '#collation/words.ts';

describe('two words', () => {
  it.each([
    ['four', 'for'],
    ['two', 'to'],
    ['prise', 'prize'],
    ['were', "we're"],
    ['well', "we'll"],
    ['wed', "we'd"],
    ['shed', "she'd"],
    ['hell', "he'll"],
    ['shell', "she'll"],
    ['ill', "i'll"],
    ['id', "i'd"],
    ['£', '$'],
    ['£', 'euros'],
    ['%', 'pounds'],
    ['1', 'first'],
    ['1st', '2nd'],
    ['1,5', '15'],
    ['5m', '5bn'],
    ['million', 'billion'],
    ['5pm', '6pm'],
  ])('%s, %s', (one, other) => {
    expect(areSame(alignedWord(one), alignedWord(other))).toBe(false);
    expect(areSame(alignedWord(other), alignedWord(one))).toBe(false);
  });
});

describe('words that run together into another word', () => {
  it.each([
    ['notable', 'not able'],
    ['nowhere', 'now here'],
    ['inaction', 'in action'],
    ['injustice', 'in justice'],
    ['apart', 'a part'],
    ['useless', 'use less'],
    ['away', 'a way'],
    ['1012', '10 12'],
    ['%', 'per head'],
    ['25', 'five twenty'],
    ['22nd', 'twenty first'],
    ['gate', 'ga t'],
    ['aa', 'a a'],
  ])('%s: %s', (one, two) => {
    const [first = '', second = ''] = two.split(' ');
    expect(isPair(alignedWord(one), alignedWord(first), alignedWord(second))).toBe(false);
  });
});
