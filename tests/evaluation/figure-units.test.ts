import { expect, test } from 'vitest';
import { isLikeUnit } from '#evaluation/figure-units.ts';

const gold = (unit: string | null, normalizedUnit: string | null) =>
  ({ value: '1', unit, normalizedUnit, change: '=', concept: null }) as const;

test.each([
  ['percent', '%', 'percentage'],
  ['kilometers', 'km', 'kilometre'],
  ['years old', 'years old', 'year of age'],
  ['fishing boats', 'boats', 'boat'],
  ['feet', 'ft', 'foot'],
])('%s is the unit marked as %s (%s)', (found, written, full) => {
  expect(isLikeUnit(gold(written, full), found)).toBe(true);
});

test('no unit is like no unit only', () => {
  expect([isLikeUnit(gold(null, null), ''), isLikeUnit(gold(null, null), 'boat')]).toEqual([true, false]);
  expect(isLikeUnit(gold('boats', 'boat'), '')).toBe(false);
});

test('another unit is not like it', () => {
  expect(isLikeUnit(gold('miles', 'mile'), 'kilometre')).toBe(false);
});
