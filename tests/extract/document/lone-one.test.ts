import { expect, test } from 'vitest';
import { isLoneOne } from '#extract/document/lone-one.ts';
import { rangeOf } from '#tests/fixtures/extraction.ts';

function isLone(text: string, number: string, qualifier: string | null = null) {
  const words = { unit: null, counts: null, period: null, place: null, speaker: null };
  const limit = qualifier === null ? null : rangeOf(text, qualifier);
  return isLoneOne(text, { at: rangeOf(text, number), value: 1, sense: '=', qualifier: limit, ...words });
}

test('the word “one” that only points is no figure of a document', () => {
  expect(isLone('It is one of the best harbours.', 'one')).toBe(true);
  expect(isLone('One report said so.', 'One')).toBe(true);
});

test('one that is hurt or arrested is', () => {
  expect(isLone('Three fled, and one was arrested.', 'one')).toBe(false);
  expect(isLone('One person was killed.', 'One')).toBe(false);
});

test('so is what is written in digits, limited by other words, or more than “one”', () => {
  expect(isLone('There was 1 boat.', '1')).toBe(false);
  expect(isLone('At least one boat sank.', 'one', 'At least')).toBe(false);
  expect(isLone('One in four sank.', 'One in four')).toBe(false);
});
