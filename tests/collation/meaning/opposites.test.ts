import { expect, it } from 'vitest';
import { deniesByForm } from '#collation/meaning/opposites.ts';
import { readWords } from '#collation/words.ts';

function denies(one: string, other: string): boolean {
  const [word, denied] = [...readWords(one), ...readWords(other)];
  if (!word || !denied) throw new Error('a word each');
  return deniesByForm(word, denied);
}

it.each([
  ['fair', 'unfair'],
  ['fit', 'unfit'],
  ['justice', 'injustice'],
  ['moral', 'immoral'],
  ['relevant', 'irrelevant'],
  ['logical', 'illogical'],
  ['honest', 'dishonest'],
  ['payment', 'nonpayment'],
  ['recognised', 'unrecognized'],
  ['careful', 'careless'],
])('“%s” is denied by “%s”, and not the other way round', (one, other) => {
  expect([denies(other, one), denies(one, other)]).toEqual([true, false]);
});

it.each([
  ['fair', 'fair'],
  ['fair', 'fairly'],
  ['form', 'inform'],
  ['side', 'inside'],
  ['prove', 'improve'],
  ['cover', 'discover'],
  ['crease', 'increase'],
  ['der', 'under'],
  ['it', 'unit'],
  ['care', 'careless'],
  ['on', 'iron'],
  ['jury', 'injury'],
  ['appointed', 'disappointed'],
  ['charged', 'discharged'],
  ['unfair', 'infair'],
])('“%s” and “%s” are no opposites', (one, other) => {
  expect([denies(one, other), denies(other, one)]).toEqual([false, false]);
});
