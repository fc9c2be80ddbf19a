import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameName } from '#evaluation/same-name.ts';

test.each([
  ['Mary Lake', 'John Lake'],
  ['Mary', 'Mary Lake'],
  ['Lake', 'Reed'],
  ['', 'Reed'],
  ['Reed', ''],
  ['Tom Reed Jr.', 'Tom Reed'],
])('%s is not taken for %s', (one, other) => {
  expect(isSameName(one, other)).toBe(false);
});

test('any two texts can be compared', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(typeof isSameName(one, other)).toBe('boolean');
    }),
  );
});
