import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LibraryFolderError, loadLibrary } from '#library/load.ts';
import { openStore, tidy } from '#library/store.ts';
import { realDisk } from '#storage/disk.ts';
import { FileRefusal } from '#storage/files.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';
import { failingDisk } from '#tests/storage/disks.ts';

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
    await store.close();
    expect(readdirSync(folder)).toEqual(['harbour-wall.json']);
    const rebuilt = { ...wall, title: 'Harbour wall to be rebuilt' };
    expect(loadLibrary(folder)).toEqual({ documents: [rebuilt], faults: [] });
    expect(store.read()).toEqual(loadLibrary(folder));
  });

  test('knows which names are taken, whatever their case and whatever is in the files', async () => {
    const store = await openStore(folderWith({ 'harbour-wall.json': wall, 'Quay.json': '{' }));
    expect(['harbour-wall', 'quay', 'pier'].map(store.isTaken)).toEqual([true, true, false]);
    await store.put(lights);
    expect(store.isTaken('harbour-lights')).toBe(true);
    await store.remove('harbour-lights');
    expect(store.isTaken('harbour-lights')).toBe(false);
    await store.close();
  });

  test('clears what a killed process left, and not what another one is writing', async () => {
    const folder = folderWith({ '.a.json.4194305.part': '{', [`.b.json.${process.ppid}.part`]: '{' });
    await (await openStore(folder)).close();
    expect(readdirSync(folder)).toEqual([`.b.json.${process.ppid}.part`]);
  });

  test('that only pretends changes nothing on the disk', async () => {
    const folder = folderWith({ 'harbour-wall.json': wall, '.a.json.4194305.part': '{' });
    const store = await openStore(folder, { pretend: true });
    await store.put(lights);
    await store.remove('harbour-wall');
    expect([store.isTaken('harbour-lights'), store.isTaken('harbour-wall')]).toEqual([true, false]);
    await store.close();
    expect(readdirSync(folder)).toHaveLength(2);
    const nowhere = join(folder, 'nowhere');
    expect((await openStore(nowhere, { pretend: true })).read()).toEqual({ documents: [], faults: [] });
    expect(existsSync(nowhere)).toBe(false);
  });

  test('that only pretends tells all the same where its folder is none', async () => {
    const file = join(folderWith({ 'a.txt': '' }), 'a.txt');
    await expect(openStore(file, { pretend: true })).rejects.toThrow(
      new LibraryFolderError(`The library folder ${file} is not a folder.`),
    );
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

  test('is what is one byte larger than 20 MB, and no less', async () => {
    const folder = folderWith({});
    const store = await openStore(folder);
    const sizeOf = (text: string) => Buffer.byteLength(JSON.stringify({ ...wall, title: text }, null, 2));
    const ending = Buffer.byteLength(`,\n  "checksum": "sha256:${'0'.repeat(64)}"\n`);
    const room = 20_000_000 - sizeOf('') - ending;
    await store.put({ ...wall, title: 'x'.repeat(room) });
    expect(statSync(join(folder, 'harbour-wall.json')).size).toBe(20_000_000);
    const larger = { ...wall, id: 'harbour-gate', title: 'x'.repeat(room + 1) };
    await expect(store.put(larger)).rejects.toThrow(FileRefusal);
    expect(store.isTaken('harbour-gate')).toBe(false);
    await store.close();
    expect(readdirSync(folder)).toEqual(['harbour-wall.json']);
  });

  test('is told in one sentence, and leaves nothing behind', async () => {
    const folder = folderWith({});
    const store = await openStore(folder);
    mkdirSync(join(folder, 'harbour-wall.json'));
    writeFileSync(join(folder, 'harbour-wall.json', 'inside'), '');
    await expect(store.put(wall)).rejects.toThrow(/^The library folder \S+ cannot be changed \(EISDIR\)\.$/);
    await store.close();
    expect(readdirSync(folder)).toEqual(['harbour-wall.json']);
  });
});

describe('a library that another program changes', () => {
  const theirs = `.lock.${process.ppid}-1-1`;

  test('cannot be opened meanwhile, which one sentence says', async () => {
    const folder = folderWith({ [theirs]: '', 'harbour-wall.json': wall });
    const opening = openStore(folder, { patience: 0 });
    await expect(opening).rejects.toThrow(
      new LibraryFolderError(`Another program is changing the library folder ${folder}.`),
    );
    expect(readdirSync(folder)).toEqual([theirs, 'harbour-wall.json']);
  });

  test('can be looked at all the same', async () => {
    const store = await openStore(folderWith({ [theirs]: '', 'harbour-wall.json': wall }), { pretend: true });
    expect(store.read().documents).toEqual([wall]);
  });

  test('can be opened when the other one closes it', async () => {
    const folder = folderWith({});
    const first = await openStore(folder);
    await first.put(wall);
    const second = openStore(folder);
    await first.put(lights);
    await first.close();
    const store = await second;
    expect(store.isTaken('harbour-lights')).toBe(true);
    await store.close();
    expect(readdirSync(folder)).toEqual(['harbour-lights.json', 'harbour-wall.json']);
  });

  test('is not changed further by one that has lost it', async () => {
    const folder = folderWith({});
    const store = await openStore(folder);
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    await expect(store.put(wall)).rejects.toThrow(/^Another program is changing the library folder/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that goes away while it is opened is told as that', async () => {
    const folder = folderWith({});
    let listings = 0;
    const readdir = async (path: string) => {
      const names = await realDisk.readdir(path);
      if (++listings === 3) rmSync(folder, { recursive: true });
      return names;
    };
    await expect(openStore(folder, { disk: { ...realDisk, readdir } })).rejects.toThrow(
      new LibraryFolderError(`The library folder ${folder} does not exist.`),
    );
    mkdirSync(folder);
    await (await openStore(folder, { patience: 0 })).close();
  });

  test('that is gone altogether is told as that', async () => {
    const folder = folderWith({});
    const store = await openStore(folder);
    rmSync(folder, { recursive: true });
    await expect(store.put(wall)).rejects.toThrow(
      new LibraryFolderError(`The library folder ${folder} is not there, and cannot be made.`),
    );
  });
});

describe('tidying at the start', () => {
  test('clears what killed processes left, and nothing else', async () => {
    const folder = folderWith({
      '.a.json.4194305.part': '{',
      '.lock.4194305-1-1': '',
      '.draft.json': '{',
      'harbour-wall.json': wall,
    });
    await tidy(folder);
    expect(readdirSync(folder)).toEqual(['.draft.json', 'harbour-wall.json']);
  });

  test('hinders nobody where it cannot be done', async () => {
    await tidy(join(folderWith({}), 'gone'));
    await tidy(join(folderWith({ 'a.txt': '' }), 'a.txt'));
    const { disk, calls } = failingDisk('EACCES', () => true);
    await tidy(folderWith({}), disk);
    expect(calls()).toEqual(['readdir', 'readdir']);
  });

  test('is no cover for a bug', async () => {
    const bug = new TypeError('a bug');
    const disk = { ...realDisk, readdir: () => Promise.reject(bug) };
    await expect(tidy(folderWith({}), disk)).rejects.toBe(bug);
  });
});
