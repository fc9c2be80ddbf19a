import { describe, expect, it } from 'vitest';
import { likenessTable, sameness } from '#collation/likeness.ts';
import { readWords } from '#collation/words.ts';

const costOf = (one: string, other: string) => likenessTable(readWords(one), readWords(other)).costOf(0, 0);

it('costs nothing to leave a word as it is', () => {
  expect(costOf('Gate', 'gate')).toBe(0);
});

describe('costs hardly anything to spell a word otherwise', () => {
  it.each([
    ['harbour', 'harbor'],
    ["it's", 'its'],
    ['two', '2'],
    ['1st', 'first'],
    ['&', 'and'],
    ['%', 'percent'],
  ])('%s, %s', (one, other) => {
    expect(costOf(one, other)).toBeLessThan(sameness);
    expect(costOf(other, one)).toBeLessThan(sameness);
  });
});

it('costs the more, the less like another word it is', () => {
  const costs = [
    costOf('lighthouse', 'lighthouse'),
    costOf('lighthuose', 'lighthouse'),
    costOf('lighthxxse', 'lighthouse'),
    costOf('lights', 'lighthouse'),
    costOf('mortar', 'lighthouse'),
  ];
  expect(costs).toEqual([...costs].sort((one, other) => one - other));
  expect(new Set(costs).size).toBe(5);
});

it('takes four common letters that are most of a word for one stem', () => {
  expect(costOf('wallabies', 'walled')).toBeLessThan(costOf('walnuts', 'walled'));
});

it('knows two words for one, and one for two', () => {
  const two = likenessTable(readWords('do not'), readWords("don't"));
  const one = likenessTable(readWords("don't"), readWords('do not'));
  expect([two.isTwoForOne(1, 0), one.isOneForTwo(0, 1)]).toEqual([true, true]);
});
