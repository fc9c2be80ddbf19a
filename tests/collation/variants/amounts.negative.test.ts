import { describe, expect, it } from 'vitest';
import {
  amountOf,
  amountOfPair,
  amountOfWords,
  isAmount,
  ordinalOf,
  ordinalOfPair,
} from '#collation/variants/amounts.ts';

describe('no amount', () => {
  it.each(['', 'to', 'for', 'won', 'tens', 'second', 'half', 'm', '1,5', '1,50', '1.2.3', '5km', '٣'])(
    '%s',
    (form) => {
      expect(amountOf(form)).toBeNull();
    },
  );
});

it('states no number in an ordinary word', () => {
  expect(['to', 'for', 'm', 'first', ''].map(isAmount)).toEqual(Array(5).fill(false));
});

describe('two numbers that are not one', () => {
  it.each([
    ['five', 'twenty'],
    ['twenty', 'ten'],
    ['20', '5'],
    ['thirteen', 'five'],
    ['10', '12'],
    ['10', '500'],
    ['hundred', 'million'],
    ['twenty', 'boats'],
    ['the', 'five'],
  ])('%s %s', (first, second) => {
    expect(amountOfPair(first, second)).toBeNull();
  });
});

describe('words that make no one number', () => {
  it.each(['', 'two five', 'five twenty', '2019 5', 'twenty ten', 'two hundred boats'])('“%s”', (words) => {
    expect(amountOfWords(words === '' ? [] : words.split(' '))).toBeNull();
  });
});

it('knows no place in other words', () => {
  expect(['last', 'one', '1', 'st', '1th2', '1990s'].map(ordinalOf)).toEqual(Array(6).fill(null));
  expect([
    ordinalOfPair('two', 'first'),
    ordinalOfPair('twenty', 'tenth'),
    ordinalOfPair('the', 'first'),
  ]).toEqual([null, null, null]);
});
