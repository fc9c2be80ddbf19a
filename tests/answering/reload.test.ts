import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';
import { ask, openHostile } from './hostile.ts';

function put(folder: string, name: string, document: object): void {
  writeFileSync(join(folder, name), JSON.stringify(document));
}

describe('reading the library anew', () => {
  it('serves what was added, and no more what was removed', async () => {
    const hostile = await openHostile();
    expect(await hostile.answering.suggest('do', 'deed', 'documents', {})).toMatchObject([{ value: '0' }]);
    put(hostile.folder, 'harbour-wall.json', harbourDocument());
    await hostile.answering.reload();
    expect(await hostile.answering.suggest('do', 'deed', 'documents', {})).toMatchObject([{ value: '1' }]);
    rmSync(join(hostile.folder, 'harbour-wall.json'));
    await hostile.answering.reload();
    expect(await hostile.answering.suggest('do', 'deed', 'documents', {})).toMatchObject([{ value: '0' }]);
  });

  it('lets the old thread answer what it was asked, and what comes meanwhile', async () => {
    const hostile = await openHostile();
    const reloaded = hostile.answering.reload();
    const asked = await Promise.all(['one', 'two', 'three'].map((deed) => ask(hostile, deed)));
    expect(asked.map((text, index) => text.includes(['one', 'two', 'three'][index] ?? ''))).toEqual([
      true,
      true,
      true,
    ]);
    await reloaded;
    expect(await ask(hostile, 'four')).toContain('four');
    expect(hostile.meter.counts()).toEqual({ 'answering.reloaded': 1 });
  });

  it('tells in one line how many documents and faults there are, and each fault', async () => {
    const hostile = await openHostile();
    put(hostile.folder, 'harbour-wall.json', harbourDocument());
    put(hostile.folder, 'broken.json', { ...harbourDocument(), id: 'broken', title: 7 });
    await hostile.answering.reload();
    expect(hostile.lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'warn', file: 'broken.json' },
      { level: 'info', documents: 1, faults: 1 },
    ]);
  });

  it('keeps the old one where the folder cannot be read, and says so', async () => {
    const folder = folderWith({ 'harbour-wall.json': harbourDocument() });
    const hostile = await openHostile({ folder });
    rmSync(folder, { recursive: true });
    await hostile.answering.reload();
    expect(await hostile.answering.suggest('do', 'deed', 'documents', {})).toMatchObject([{ value: '1' }]);
    expect(hostile.lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'error', err: { name: 'LibraryFolderError' } },
    ]);
    expect(hostile.meter.counts()).toEqual({ 'answering.not-reloaded': 1 });
  });

  it('is done once more for those who ask while it is being done', async () => {
    const hostile = await openHostile();
    await Promise.all([1, 2, 3].map(() => hostile.answering.reload()));
    expect(hostile.meter.counts()['answering.reloaded']).toBe(1);
  });
});
