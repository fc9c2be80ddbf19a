import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIds, documentIdFor } from '#extract/document/ids.ts';
import { documentSchema } from '#model/document.ts';

const free = () => false;

test('an id recalls the title in whole words', () => {
  expect(documentIdFor('Saltby’s “old” Quay: £3m, and café', free)).toBe('saltbys-old-quay-3m-and-cafe');
  expect(documentIdFor(`${'harbour '.repeat(10)}`, free)).toBe(
    'harbour-harbour-harbour-harbour-harbour-harbour-harbour',
  );
});

test('an id that is taken gets a number', () => {
  const taken = new Set(['wall', 'wall-2']);
  expect(documentIdFor('Wall', (id) => taken.has(id))).toBe('wall-3');
});

test('no id is a name that Windows keeps for a device', () => {
  expect(documentIdFor('CON', free)).toBe('document-con');
  expect(documentIdFor('Com1', free)).toBe('document-com1');
});

test('every title gives an id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: 3 }), (title, taken) => {
      let asked = 0;
      const id = documentIdFor(title, () => asked++ < taken);
      expect(documentSchema.shape.id.safeParse(id).success).toBe(true);
    }),
  );
});

test('within a document, each name has an id of its own, whatever the letters it is written in', () => {
  const idFor = createIds(10);
  expect(['person', 'person', 'harbourmen', 'harbourmen', 'person-2', 'person'].map(idFor)).toEqual([
    'person',
    'person-2',
    'harbourmen',
    'harbourm-2',
    'person-2-2',
    'person-3',
  ]);
});
