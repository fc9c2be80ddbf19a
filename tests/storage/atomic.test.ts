import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFolder, removeForGood, sweepParts, UnkeptWrite, writeAtomically } from '#storage/atomic.ts';
import { realDisk } from '#storage/disk.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { codeOf, failingDisk, forgetfulDisk } from './disks.ts';

const never = () => false;

describe('a file that is written atomically', () => {
  test('holds the whole text, and nothing lies beside it', async () => {
    const folder = folderWith({ 'a.json': 'old' });
    await writeAtomically(join(folder, 'a.json'), 'new ü🚢\n');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new ü🚢\n');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('is kept, read back, put in its place, and only then is the folder kept', async () => {
    const { disk, calls } = failingDisk('EIO', never);
    await writeAtomically(join(folderWith({}), 'a.json'), 'new', disk);
    const written = ['open', 'writeFile', 'sync', 'close', 'readFile', 'rename'];
    expect(calls()).toEqual([...written, 'open', 'sync', 'close']);
  });

  test('may be written twice at the same time', async () => {
    const path = join(folderWith({}), 'a.json');
    const texts = ['x'.repeat(100_000), 'y'.repeat(90_000)];
    await Promise.all(texts.map((text) => writeAtomically(path, text)));
    expect(texts).toContain(readFileSync(path, 'utf8'));
  });

  test('is hidden, under the id of its process, as long as it is not whole', async () => {
    const folder = folderWith({});
    const names: string[] = [];
    const readFile = async (path: string) => {
      names.push(...readdirSync(folder));
      return await realDisk.readFile(path);
    };
    await writeAtomically(join(folder, 'a.json'), 'new', { ...realDisk, readFile });
    expect(names).toEqual([expect.stringMatching(`^\\.a\\.json\\.${process.pid}-\\d+\\.part$`)]);
  });
});

describe('a disk that does not keep what is written to it', () => {
  test('is found out whatever it keeps instead, and the file stays as it was', async () => {
    const folder = folderWith({ 'a.json': 'old' });
    const path = join(folder, 'a.json');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), async (text, place) => {
        const short = text.slice(0, place % text.length);
        const write = writeAtomically(
          path,
          text,
          forgetfulDisk(() => short),
        );
        await expect(write).rejects.toThrow(new UnkeptWrite('The disk does not give back what was written'));
        await expect(write).rejects.toMatchObject({ name: 'UnkeptWrite', code: 'EIO' });
        expect(readFileSync(path, 'utf8')).toBe('old');
        expect(readdirSync(folder)).toEqual(['a.json']);
      }),
      { numRuns: 25 },
    );
  });

  test('is found out where it changes a single letter', async () => {
    const path = join(folderWith({}), 'a.json');
    const disk = forgetfulDisk((text) => text.replace('b', 'c'));
    await expect(writeAtomically(path, 'abc', disk)).rejects.toThrow(UnkeptWrite);
    await writeAtomically(path, 'acc', disk);
    expect(readFileSync(path, 'utf8')).toBe('acc');
  });
});

describe.each(['ENOSPC', 'EIO', 'EROFS', 'EACCES'])('where the disk fails with %s', (code) => {
  const once = (call: number) => (each: number) => each === call;
  const forGood = (call: number) => (each: number) => each >= call;

  test.each([
    ['once', once],
    ['for good', forGood],
  ])('%s, at any call of writing, all of the old or the new file stands there', async (_, fails) => {
    for (let call = 1; ; call++) {
      const folder = folderWith({ 'a.json': 'old' });
      const { disk, calls } = failingDisk(code, fails(call));
      const told = await codeOf(writeAtomically(join(folder, 'a.json'), 'new', disk));
      const isDone = calls().length < call;
      expect(told).toBe(isDone ? null : code);
      expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(call <= 6 ? 'old' : 'new');
      await sweepParts(folder);
      expect(readdirSync(folder)).toEqual(['a.json']);
      if (isDone) return expect(call).toBe(10);
    }
  });

  test('at any call of removing, the file is there or gone, and the error is told', async () => {
    for (let call = 1; ; call++) {
      const folder = folderWith({ 'a.json': 'old' });
      const { disk, calls } = failingDisk(code, once(call));
      const told = await codeOf(removeForGood(join(folder, 'a.json'), disk));
      const isDone = calls().length < call;
      expect(told).toBe(isDone ? null : code);
      expect(readdirSync(folder)).toEqual(call === 1 ? ['a.json'] : []);
      if (isDone) return expect(call).toBe(5);
    }
  });

  test('nothing is left behind by a failure that ends before the file is put in its place', async () => {
    for (const call of [1, 2, 3, 4, 5, 6]) {
      const folder = folderWith({});
      const { disk } = failingDisk(code, once(call));
      expect(await codeOf(writeAtomically(join(folder, 'a.json'), 'new', disk))).toBe(code);
      expect(readdirSync(folder)).toEqual([]);
    }
  });
});

describe('what goes wrong first is what is told', () => {
  const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
  const writeWhere = (rm: typeof realDisk.rm) =>
    writeAtomically(join(folderWith({}), 'a.json'), 'new', {
      ...realDisk,
      rename: () => Promise.reject(full),
      rm,
    });

  test('where the disk then does not let go of what was begun', async () => {
    const stuck = Object.assign(new Error('stuck'), { code: 'EIO' });
    await expect(writeWhere(() => Promise.reject(stuck))).rejects.toBe(full);
  });

  test('unless a bug comes to light meanwhile', async () => {
    const bug = new TypeError('a bug');
    await expect(writeWhere(() => Promise.reject(bug))).rejects.toBe(bug);
  });
});

describe('removing for good', () => {
  test('takes the file away and keeps the folder', async () => {
    const folder = folderWith({ 'a.json': 'old' });
    const { disk, calls } = failingDisk('EIO', never);
    await removeForGood(join(folder, 'a.json'), disk);
    expect(readdirSync(folder)).toEqual([]);
    expect(calls()).toEqual(['rm', 'open', 'sync', 'close']);
  });

  test('tells where there is no such file', async () => {
    await expect(removeForGood(join(folderWith({}), 'a.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('a folder that is made', () => {
  test('is kept with every folder above it that was made', async () => {
    const folder = folderWith({});
    const opened: string[] = [];
    const open: typeof realDisk.open = (path, flags) => {
      opened.push(path);
      return realDisk.open(path, flags);
    };
    await makeFolder(join(folder, 'a', 'b'), { ...realDisk, open });
    expect(opened).toEqual([join(folder, 'a'), folder]);
    expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
  });

  test('stays as it is where it is there', async () => {
    const folder = folderWith({ 'a.json': 'old' });
    const { disk, calls } = failingDisk('EIO', never);
    await makeFolder(folder, disk);
    expect(calls()).toEqual(['makeFolder']);
    expect(readdirSync(folder)).toEqual(['a.json']);
  });
});
