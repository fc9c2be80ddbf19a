import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between, chanceFor, choose, createChance, shuffle } from '#evaluation/chance.ts';

const first = (chance: () => number) => Array.from({ length: 5 }, chance);

describe('chance', () => {
  test('is the same for a seed and a purpose, and another for others', () => {
    expect(first(createChance(1))).toEqual(first(createChance(1)));
    expect(first(chanceFor(1, 'names'))).toEqual(first(chanceFor(1, 'names')));
    expect(first(chanceFor(1, 'names'))).not.toEqual(first(chanceFor(1, 'numbers')));
    expect(first(chanceFor(1, 'names'))).not.toEqual(first(chanceFor(2, 'names')));
  });

  test('keeps within what there is', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat()), (seed, list) => {
        expect(shuffle(createChance(seed), list).toSorted()).toEqual(list.toSorted());
        const chosen = choose(createChance(seed), list);
        expect(chosen === undefined ? list.length === 0 : list.includes(chosen)).toBe(true);
        expect([2, 3, 4]).toContain(between(createChance(seed), 2, 4));
      }),
    );
  });
});
