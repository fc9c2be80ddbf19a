import { describe, expect, it } from 'vitest';
import { isPlural, singular } from '#extract/figures/units/singular.ts';

describe('the singular of a noun', () => {
  it.each([
    ['boats', 'boat'],
    ['bosses', 'boss'],
    ['deputies', 'deputy'],
    ['fishermen', 'fisherman'],
    ['children', 'child'],
    ['people', 'people'],
    ['regimen', 'regimen'],
    ['bus', 'bus'],
    ['crisis', 'crisis'],
    ['movies', 'movie'],
    ['operas', 'opera'],
  ])('of “%s” is “%s”', (plural, one) => {
    expect(singular(plural)).toBe(one);
  });

  it('tells a plural by it', () => {
    expect(['boats', 'people', 'boat', 'bus'].map(isPlural)).toEqual([true, true, false, false]);
  });
});
