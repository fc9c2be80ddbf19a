import { expect, it } from 'vitest';
import { isSignFor, isUnit, isUnitSign } from '#collation/variants/signs.ts';

it('knows what a sign is said as', () => {
  expect([isSignFor('£', 'pound'), isSignFor('%', 'percent'), isSignFor('&', 'and')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isSignFor('£', 'dollars'), isSignFor('pound', '£'), isSignFor('#', 'hash')]).toEqual([
    false,
    false,
    false,
  ]);
});

it('knows which signs and words say what a number counts', () => {
  expect(['£', '$', '€', '%'].map(isUnitSign)).toEqual([true, true, true, true]);
  expect(['£', 'pounds', 'percent'].map(isUnit)).toEqual([true, true, true]);
  expect([isUnitSign('&'), isUnit('and'), isUnitSign('pounds')]).toEqual([false, false, false]);
});
