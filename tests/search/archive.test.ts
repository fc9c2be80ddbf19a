import { expect, it } from 'vitest';
import { createArchive } from '#search/archive.ts';
import { documentKey } from '#search/keys.ts';
import { coastalDocuments } from '#tests/fixtures/library.ts';

it('holds documents in the order of their ids, whatever order they come in', () => {
  const ids = createArchive(coastalDocuments.toReversed()).holdings.map(({ document }) => document.id);
  expect(ids).toEqual(ids.toSorted());
});

it('answers from no documents at all', () => {
  const archive = createArchive([]);
  expect(archive.quotations.find('every skipper', () => true)).toEqual({
    wording: 'every skipper',
    accepted: [],
    opposed: [],
    near: [],
  });
  expect(archive.figures.find('12%', () => true)).toEqual({ accepted: [], near: [] });
  expect(archive.sources.find('harbour')).toEqual([]);
  expect(archive.speakers.find('Marsh').speakers).toEqual([]);
  expect(archive.speakers.suggest('', 25)).toEqual([]);
});

it('gives every document a short key that stays the same', () => {
  expect(documentKey('council-votes-to-dredge')).toMatch(/^[0-9a-z]{7}$/);
  expect(documentKey('council-votes-to-dredge')).toBe(documentKey('council-votes-to-dredge'));
  const ids = Array.from({ length: 5000 }, (_, at) => `report-${at}`);
  expect(new Set(ids.map(documentKey)).size).toBe(ids.length);
});
