import { mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeFolder, removeForGood, sweepParts, UnkeptWrite, writeAtomically } from '#storage/atomic.ts';
import { realDisk } from '#storage/disk.ts';
import { systemCode } from '#storage/files.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { failingDisk, forgetfulDisk } from './disks.ts';

const never = () => false;

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** What a call ended with: the code of the system's error, or null where all was well. */
async function codeOf(act: Promise<void>): Promise<string | null> {
  try {
    await act;
    return null;
  } catch (error) {
    return systemCode(error);
  }
}

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

describe('what killed processes had begun to write', () => {
  const gone = 4_194_305;
  const alive = process.ppid;
  const hour = 3_600_000;

  test('is swept, and what a living process writes is not', async () => {
    const kept = [`.b.json.${alive}-1.part`, `.b.json.${alive}.part`].sort();
    const swept = [`.a.json.${gone}.part`, `.a.json.${gone}-12.part`, `.a.json.${process.pid}-999999.part`];
    const folder = folderWith(Object.fromEntries([...kept, ...swept].map((name) => [name, '{'])));
    await sweepParts(folder);
    expect(readdirSync(folder).sort()).toEqual(kept);
  });

  test('is told by its name alone from what others keep there', async () => {
    const names = [
      'a.json',
      `.a.json.part`,
      `.a.txt.${gone}.part`,
      `a.json.${gone}.part`,
      `.json.${gone}.part`,
      `.a.json.${gone}.part2`,
      `.a.json.${gone}-.part`,
      `.a.json.12345678901.part`,
      `.a.json.x${gone}.part`,
    ].sort();
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, '{'])));
    await sweepParts(folder);
    expect(readdirSync(folder).sort()).toEqual(names);
  });

  test('is swept after an hour, since another process may have the id by then', async () => {
    const [young, old] = [`.young.json.${alive}.part`, `.old.json.${alive}.part`];
    const folder = folderWith({ [young]: '{', [old]: '{' });
    const setAge = (name: string, age: number) => {
      const time = new Date(Date.now() - age);
      utimesSync(join(folder, name), time, time);
    };
    setAge(young, hour - 60_000);
    setAge(old, hour + 1_000);
    await sweepParts(folder);
    expect(readdirSync(folder)).toEqual([young]);
  });

  test('is swept after an hour to the millisecond', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const name = `.a.json.${alive}.part`;
    const folder = folderWith({ [name]: '{' });
    const written = (age: number) => ({
      ...realDisk,
      stat: () => Promise.resolve({ mtimeMs: Date.now() - age }),
    });
    await sweepParts(folder, written(hour));
    expect(readdirSync(folder)).toEqual([name]);
    await sweepParts(folder, written(hour + 1));
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['EPERM', 1],
    ['ESRCH', 0],
  ])(
    'is what no process has: that one may not be signalled tells that it is there (%s)',
    async (code, kept) => {
      const folder = folderWith({ [`.a.json.${alive}.part`]: '{' });
      const asked = vi.spyOn(process, 'kill').mockImplementation(() => {
        throw Object.assign(new Error(code), { code });
      });
      await sweepParts(folder);
      expect(asked.mock.calls).toEqual([[alive, 0]]);
      expect(readdirSync(folder)).toHaveLength(kept);
    },
  );

  test('may vanish meanwhile, swept by somebody else', async () => {
    const names = [`.a.json.${gone}.part`, `.b.json.${alive}.part`, `.c.json.${gone}.part`];
    const readdir = () => Promise.resolve(names);
    const folder = folderWith({ [names[2] ?? '']: '{' });
    await sweepParts(folder, { ...realDisk, readdir });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not swept away from under a write of this very process', async () => {
    const folder = folderWith({});
    const readFile = async (path: string) => {
      await sweepParts(folder);
      return await realDisk.readFile(path);
    };
    await writeAtomically(join(folder, 'a.json'), 'new', { ...realDisk, readFile });
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test.each(['EACCES', 'EIO'])('is an error where that cannot be looked at or removed: %s', async (code) => {
    for (const call of [1, 2, 3]) {
      const folder = folderWith({ [`.a.json.${alive}.part`]: '{', [`.b.json.${gone}.part`]: '{' });
      const { disk, calls } = failingDisk(code, (each) => each === call);
      expect(await codeOf(sweepParts(folder, disk))).toBe(code);
      expect(calls()).toHaveLength(call);
    }
  });

  test('is nothing where the folder is not there, which is told', async () => {
    const folder = join(folderWith({}), 'gone');
    await expect(sweepParts(folder)).rejects.toMatchObject({ code: 'ENOENT' });
    mkdirSync(folder);
    await sweepParts(folder);
  });
});
