import { expect, it } from 'vitest';
import { count } from '#text/counting.ts';

it.each([
  [0, '0 quotations'],
  [1, '1 quotation'],
  [2, '2 quotations'],
])('counts %i as “%s”', (number, text) => {
  expect(count(number, 'quotation')).toBe(text);
});

it('takes a plural of its own', () => {
  expect([1, 2].map((number) => count(number, 'party', 'parties'))).toEqual(['1 party', '2 parties']);
});
