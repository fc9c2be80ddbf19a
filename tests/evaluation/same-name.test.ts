import { expect, test } from 'vitest';
import { isSameName } from '#evaluation/same-name.ts';

test.each([
  ['Lake', 'Mary Lake'],
  ['Ms Lake', 'Mary Lake'],
  ['Mary Lake, the harbour engineer', 'Lake'],
  ['Mary Lake of the Coast Office', 'Mary Lake'],
  ['Bill Reed', 'William Reed'],
  ['W. Reed', 'William Reed'],
  ['Álvaro Peña’s', 'Alvaro Pena'],
  ['U.S. Coast Office', 'US Coast Office'],
  ['Tom Reed Jr.', 'Reed'],
])('%s is taken for %s', (one, other) => {
  expect(isSameName(one, other)).toBe(true);
});
