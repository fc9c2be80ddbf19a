import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sharedRange, totalLength } from '#answer/ranges.ts';

const range = fc
  .tuple(fc.nat({ max: 40 }), fc.nat({ max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

const offsets = ({ start, end }: { start: number; end: number }) =>
  new Set(Array.from({ length: end - start }, (_, at) => start + at));

it('shares just the offsets that are in both', () => {
  fc.assert(
    fc.property(range, range, (one, other) => {
      const shared = sharedRange(one, other);
      expect(shared ? offsets(shared) : new Set()).toEqual(offsets(one).intersection(offsets(other)));
    }),
  );
});

it('shares nothing where two only touch', () => {
  expect(sharedRange({ start: 2, end: 5 }, { start: 5, end: 9 })).toBeNull();
});

it('adds up how long ranges are', () => {
  expect(totalLength([])).toBe(0);
  expect(
    totalLength([
      { start: 2, end: 5 },
      { start: 9, end: 10 },
    ]),
  ).toBe(4);
});
