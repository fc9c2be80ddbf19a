import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '#library/load.ts';
import { openStore } from '#library/store.ts';
import { FileRefusal } from '#storage/files.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';

const wall = harbourDocument();
const lights = harbourDocument({ id: 'harbour-lights' });

describe('a store', () => {
  test('makes its folder, keeps what is put into it and nothing else, and gives it back', async () => {
    const folder = join(folderWith({}), 'new', 'library');
    const store = await openStore(folder);
    await store.put(wall);
    await store.put(lights);
    await store.put({ ...wall, title: 'Harbour wall to be rebuilt' });
    await store.remove('harbour-lights');
    expect(readdirSync(folder)).toEqual(['harbour-wall.json']);
    expect(loadLibrary(folder)).toEqual({ documents: [wall], faults: [] });
  });

  test('knows which names are taken, whatever their case and whatever is in the files', async () => {
    const store = await openStore(folderWith({ 'harbour-wall.json': wall, 'Quay.json': '{' }));
    expect(['harbour-wall', 'quay', 'pier'].map(store.isTaken)).toEqual([true, true, false]);
    await store.put(lights);
    expect(store.isTaken('harbour-lights')).toBe(true);
  });

  test('clears what a killed process left, and not what another one is writing', async () => {
    const folder = folderWith({ '.a.json.4194305.part': '{', [`.b.json.${process.ppid}.part`]: '{' });
    await openStore(folder);
    expect(readdirSync(folder)).toEqual([`.b.json.${process.ppid}.part`]);
  });

  test('that only pretends changes nothing on the disk', async () => {
    const folder = folderWith({ 'harbour-wall.json': wall, '.a.json.4194305.part': '{' });
    const store = await openStore(folder, { pretend: true });
    await store.put(lights);
    await store.remove('harbour-wall');
    expect([store.isTaken('harbour-lights'), store.isTaken('harbour-wall')]).toEqual([true, false]);
    expect(readdirSync(folder)).toHaveLength(2);
    const nowhere = join(folder, 'nowhere');
    expect((await openStore(nowhere, { pretend: true })).read().documents).toEqual([]);
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe('what cannot be written', () => {
  test('is refused where no program would read it', async () => {
    const [passage] = wall.passages;
    const passages = passage
      ? Array.from({ length: 120 }, () => ({ ...passage, text: 'x'.repeat(200_000) }))
      : [];
    const store = await openStore(folderWith({}));
    await expect(store.put({ ...wall, passages })).rejects.toThrow(
      new FileRefusal('would make a document of more than 20 MB'),
    );
  });

  test('is told in one sentence, and leaves nothing behind', async () => {
    const folder = folderWith({});
    const store = await openStore(folder);
    mkdirSync(join(folder, 'harbour-wall.json'));
    writeFileSync(join(folder, 'harbour-wall.json', 'inside'), '');
    await expect(store.put(wall)).rejects.toThrow(/^The library folder \S+ cannot be changed \(EISDIR\)\.$/);
    expect(readdirSync(folder)).toEqual(['harbour-wall.json']);
  });
});
