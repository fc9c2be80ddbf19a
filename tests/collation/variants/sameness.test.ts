import { describe, expect, it } from 'vitest';
import { areSame, isPair } from '#collation/variants/sameness.ts';
import { alignedWord } from '#collation/words.ts';

describe('one word', () => {
  it.each([
    ['gate', 'gate'],
    ["council's", 'councils'],
    ["it's", 'its'],
    ["don't", 'dont'],
    ['tyre', 'tire'],
    ['programme', 'program'],
    ['cheque', 'check'],
    ['%', 'percent'],
    ['&', 'and'],
    ['£', 'pounds'],
    ['$', 'dollar'],
    ['€', 'euros'],
    ['2', 'two'],
    ['0', 'zero'],
    ['10,000', '10000'],
    ['hundred', '100'],
    ['2nd', 'second'],
    ["we're", "we're"],
  ])('%s, %s', (one, other) => {
    expect(areSame(alignedWord(one), alignedWord(other))).toBe(true);
    expect(areSame(alignedWord(other), alignedWord(one))).toBe(true);
  });
});

describe('one word for two', () => {
  it.each([
    ["don't", 'do not'],
    ['cannot', 'can not'],
    ['caseload', 'case load'],
    ['%', 'per cent'],
    ['percent', 'per cent'],
    ['25', 'twenty five'],
    ['1.5m', '1.5 million'],
    ['21st', 'twenty first'],
    ['5km', '5 km'],
    ['10,000', '10 000'],
    ['10000', '10 000'],
    ['into', 'in to'],
    ['nobody', 'no body'],
    ['maybe', 'may be'],
  ])('%s: %s', (one, two) => {
    const [first = '', second = ''] = two.split(' ');
    expect(isPair(alignedWord(one), alignedWord(first), alignedWord(second))).toBe(true);
  });
});
