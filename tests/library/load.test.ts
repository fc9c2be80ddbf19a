import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '#library/load.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';

describe('a library is loaded from a folder', () => {
  test('with every document in the order of the ids', () => {
    const files = ['b', 'a-b', 'a'].map((id) => [`${id}.json`, harbourDocument({ id })]);
    const { documents, faults } = loadLibrary(folderWith(Object.fromEntries(files)));
    expect(documents.map(({ id }) => id)).toEqual(['a', 'a-b', 'b']);
    expect(faults).toEqual([]);
  });

  test('exactly as the files have it', () => {
    const folder = folderWith({ 'harbour-wall.json': harbourDocument() });
    expect(loadLibrary(folder).documents).toEqual([harbourDocument()]);
  });

  test('also where a file begins with a byte order mark', () => {
    const folder = folderWith({ 'harbour-wall.json': `\ufeff${JSON.stringify(harbourDocument())}` });
    expect(loadLibrary(folder)).toEqual({ documents: [harbourDocument()], faults: [] });
  });

  test('without other files, hidden files and what lies in folders', () => {
    const folder = folderWith({ 'notes.txt': '?', '.draft.json': '?', 'harbour-wall.json.tmp': '?' });
    mkdirSync(join(folder, 'more'));
    expect(loadLibrary(folder)).toEqual({ documents: [], faults: [] });
  });

  test('and an empty folder is an empty library', () => {
    expect(loadLibrary(folderWith({}))).toEqual({ documents: [], faults: [] });
  });

  test('and a complete document holds every paragraph as a passage', () => {
    const [first, second] = ['The wall is old.', 'It is to be rebuilt.'];
    const complete = harbourDocument({
      complete: true,
      passages: [first, second].map((text, index) => ({
        id: `p${index + 1}`,
        paragraph: index + 1,
        offset: 0,
        text,
      })),
      people: [],
      organisations: [],
      quotations: [],
      figures: [],
    });
    expect(loadLibrary(folderWith({ 'harbour-wall.json': complete })).faults).toEqual([]);
  });
});
