import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leastOfBest } from '#search/least-of-best.ts';

const scores = fc
  .array(fc.double({ min: 0, max: 1000, noNaN: true }), { maxLength: 300 })
  .map((list) => Float64Array.from(list, (score) => (score < 1e-9 ? 0 : score)));

const howMany = (list: Float64Array, least: number) => list.filter((score) => score >= least).length;

it('is reached by so many scores as are asked for, or by all that count', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 60 }), (list, limit) => {
      const counting = list.filter((score) => score > 0).length;
      const reached = howMany(list, leastOfBest(list, limit));
      expect(reached).toBeGreaterThanOrEqual(Math.min(limit, counting));
      expect(reached).toBeLessThanOrEqual(counting);
    }),
  );
});

it('is reached by few more, where the scores differ', () => {
  const list = Float64Array.from({ length: 10_000 }, (_, at) => at + 1);
  const reached = howMany(list, leastOfBest(list, 40));
  expect(reached).toBeGreaterThanOrEqual(40);
  expect(reached).toBeLessThan(60);
});

it('is reached by all of them, where all are alike', () => {
  expect(leastOfBest(new Float64Array(50).fill(3.7), 10)).toBe(3.7);
});

it('counts a score just below a border as reaching it, where it was counted so', () => {
  const list = Float64Array.of(4.549628597938355, 3.1634136345040123);
  expect(howMany(list, leastOfBest(list, 2))).toBe(2);
});

it.each([[[]], [[0, 0, 0]]])('is out of reach of %j, of which none counts', (none) => {
  expect(leastOfBest(Float64Array.from(none), 3)).toBe(Number.POSITIVE_INFINITY);
});

it('leaves out what counts for nothing, however few others there are', () => {
  const list = Float64Array.of(0, 5, 0, 0.0001);
  expect(howMany(list, leastOfBest(list, 10))).toBe(2);
});
