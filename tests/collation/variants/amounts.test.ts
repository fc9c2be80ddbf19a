import { describe, expect, it } from 'vitest';
import {
  amountOf,
  amountOfPair,
  amountOfWords,
  isAmount,
  ordinalOf,
  ordinalOfPair,
} from '#collation/variants/amounts.ts';

describe('what a number is worth, however it is written', () => {
  it.each([
    ['2', 2],
    ['two', 2],
    ['zero', 0],
    ['ninety', 90],
    ['10,000', 10_000],
    ['1,00,000', 100_000],
    ['1,234.5', 1234.5],
    ['1.5', 1.5],
    ['1.5m', 1_500_000],
    ['3k', 3000],
    ['2bn', 2_000_000_000],
    ['2mn', 2_000_000],
    ['1tn', 1_000_000_000_000],
    ['dozen', 12],
    ['hundred', 100],
    ['million', 1_000_000],
  ])('%s', (form, value) => {
    expect([amountOf(form), isAmount(form)]).toEqual([value, true]);
  });
});

describe('what two words are worth together', () => {
  it.each([
    ['twenty', 'five', 25],
    ['ninety', 'nine', 99],
    ['1.5', 'million', 1_500_000],
    ['two', 'dozen', 24],
    ['10', '000', 10_000],
  ])('%s %s', (first, second, value) => {
    expect(amountOfPair(first, second)).toBe(value);
  });
});

describe('what words in a row are worth', () => {
  it.each([
    ['seven', 7],
    ['two hundred and fifty', 250],
    ['two hundred and fifty one', 251],
    ['five million two hundred thousand', 5_200_000],
    ['nineteen thousand and twelve', 19_012],
    ['1.5 million', 1_500_000],
    ['hundred', 100],
  ])('%s', (words, value) => {
    expect(amountOfWords(words.split(' '))).toBe(value);
  });
});

describe('which place a word stands for', () => {
  it.each([
    ['first', 1],
    ['1st', 1],
    ['2nd', 2],
    ['third', 3],
    ['11th', 11],
    ['nineteenth', 19],
    ['twentieth', 20],
    ['thirtieth', 30],
    ['hundredth', 100],
  ])('%s', (form, place) => {
    expect(ordinalOf(form)).toBe(place);
  });

  it('knows it of two words, too', () => {
    expect(ordinalOfPair('twenty', 'first')).toBe(21);
  });
});

it('knows numbers whose worth it cannot tell', () => {
  expect(
    ['5pm', '1990s', '12th', 'millions', 'dozens'].map((form) => [isAmount(form), amountOf(form)]),
  ).toEqual(Array(5).fill([true, null]));
});
