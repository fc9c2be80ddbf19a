import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLeading } from '#text/sorted.ts';

test('of ascending numbers, as many lead as are smaller than a limit', () => {
  const ascending = fc.array(fc.integer()).map((numbers) => numbers.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(ascending, fc.integer(), (numbers, limit) => {
      const isSmaller = (number: number) => number < limit;
      expect(countLeading(numbers, isSmaller)).toBe(numbers.filter(isSmaller).length);
    }),
  );
});
