import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LibraryFolderError, loadLibrary } from '#library/load.ts';
import { openStore, tidy } from '#library/store.ts';
import type { Disk } from '#storage/disk.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';
import { failingDisk, forgetfulDisk } from '#tests/storage/disks.ts';

const old = harbourDocument();
const changed = harbourDocument({ title: 'Harbour wall to be built anew' });
const told: Readonly<Record<string, string>> = {
  ENOSPC: 'is on a full disk',
  EIO: 'is on a disk that does not keep what is written to it',
  EROFS: 'is on a read-only disk',
  EACCES: 'may not be written by this user',
  EPERM: 'may not be written by this user',
  EDQUOT: 'is on a disk of which this user has no more left',
  EFBIG: 'is on a disk that takes no file of that size',
  EEXIST: 'is not a folder',
  EBUSY: 'cannot be changed (EBUSY)',
};

async function putInto(folder: string, disk: Disk): Promise<unknown> {
  try {
    const store = await openStore(folder, { disk });
    await store.put(changed).finally(store.close);
    return null;
  } catch (error) {
    return error;
  }
}

describe.each(Object.entries(told))('a library on a disk that fails with %s', (code, problem) => {
  test('at any one call, holds all of the old document or all of the new one, and the error is told', async () => {
    for (let call = 1; ; call++) {
      const folder = folderWith({ 'harbour-wall.json': old, '.a.json.4194305.part': '{' });
      const { disk, calls } = failingDisk(code, (each) => each === call);
      const error = await putInto(folder, disk);
      const isDone = calls().length < call;
      const releases = calls()[call - 1] === 'rm' && calls().length === call;
      // A lock that cannot be taken away ends with its process: no reason to call a kept document lost.
      const expected =
        isDone || (releases && call > 10)
          ? null
          : new LibraryFolderError(`The library folder ${folder} ${problem}.`);
      expect(error).toEqual(expected);
      expect(loadLibrary(folder).faults).toEqual([]);
      expect([old.title, changed.title]).toContain(loadLibrary(folder).documents[0]?.title);
      if (error === null) expect(loadLibrary(folder).documents).toEqual([changed]);
      await tidy(folder);
      expect(readdirSync(folder)).toEqual(['harbour-wall.json']);
      if (isDone) return expect(call).toBeGreaterThan(15);
    }
  });

  test('from any call on, is what it was or what it was to be, and the next start finds no trace', async () => {
    for (let call = 1; ; call++) {
      const folder = folderWith({ 'harbour-wall.json': old });
      const { disk, calls } = failingDisk(code, (each) => each >= call);
      await putInto(folder, disk);
      expect(loadLibrary(folder)).toMatchObject({ documents: [{ id: 'harbour-wall' }], faults: [] });
      const store = await openStore(folder, { patience: 0 });
      await store.close();
      expect(readdirSync(folder)).toEqual(['harbour-wall.json']);
      if (calls().length < call) return;
    }
  });
});

test('a library on a disk that keeps less than it says keeps the old document, and one sentence tells', async () => {
  const folder = folderWith({ 'harbour-wall.json': old });
  for (const keep of [() => '', (text: string) => text.slice(0, -1), (text: string) => `${text} `]) {
    expect(await putInto(folder, forgetfulDisk(keep))).toEqual(
      new LibraryFolderError(`The library folder ${folder} ${told.EIO}.`),
    );
    expect(loadLibrary(folder).documents).toEqual([old]);
    expect(readdirSync(folder)).toEqual(['harbour-wall.json']);
  }
});

test('removing from a failing disk takes the whole document away or leaves it, and the error is told', async () => {
  for (let call = 1; ; call++) {
    const folder = folderWith({ 'harbour-wall.json': old });
    const { disk, calls } = failingDisk('EIO', (each) => isArmed && each - opened === call);
    let [isArmed, opened] = [false, 0];
    const store = await openStore(folder, { disk });
    opened = calls().length;
    isArmed = true;
    const error: unknown = await store.remove('harbour-wall').catch((thrown: unknown) => thrown);
    const isDone = calls().length - opened < call;
    isArmed = false;
    await store.close();
    expect(error).toEqual(
      isDone ? undefined : new LibraryFolderError(`The library folder ${folder} ${told.EIO}.`),
    );
    // The lock is renewed first, then the file is removed.
    expect(loadLibrary(folder).documents).toEqual(call <= 2 ? [old] : []);
    if (isDone) return expect(call).toBe(6);
  }
});
