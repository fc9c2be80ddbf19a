import { mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sweepParts, writeAtomically } from '#storage/atomic.ts';
import { realDisk } from '#storage/disk.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { codeOf, failingDisk } from './disks.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
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
      `about.a.json.${gone}.part`,
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
