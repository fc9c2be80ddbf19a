import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentKey } from '#search/keys.ts';

test('a document’s key stays the same for ever, since old buttons hold it', () => {
  expect(documentKey('harbour-report')).toBe('tv50ewh');
  expect(documentKey('flood')).toBe('0en9kyl');
  expect(documentKey('report-170957')).toBe('0hiki34');
});

test('a key is seven letters and digits, whatever the id', () => {
  fc.assert(
    fc.property(fc.string(), (id) => {
      expect(documentKey(id)).toMatch(/^[0-9a-z]{7}$/);
    }),
  );
});

test('20,000 documents have keys of their own', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `report-${index}`);
  expect(new Set(ids.map(documentKey)).size).toBe(ids.length);
});
