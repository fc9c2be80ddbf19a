import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { realDisk } from '#storage/disk.ts';
import { sweepLocks, takeLock } from '#storage/lock.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { failingDisk } from './disks.ts';

afterEach(() => void vi.useRealTimers());

const gone = 4_194_305;
const alive = process.ppid;
const hour = 3_600_000;
const atOnce = { patience: 0 };
const quickly = { random: () => 0 };

function setAge(path: string, age: number): void {
  const time = new Date(Date.now() - age);
  utimesSync(path, time, time);
}

describe('the lock of a folder', () => {
  test('is one hidden file that tells its process, and is gone when it is released', async () => {
    const folder = folderWith({});
    const lock = await takeLock(folder);
    const started = Math.trunc(performance.timeOrigin);
    expect(readdirSync(folder)).toEqual([
      expect.stringMatching(`^\\.lock\\.${process.pid}-${started}-\\d+$`),
    ]);
    await lock?.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is had by one at a time, and by the next when it is released', async () => {
    const folder = folderWith({});
    const lock = await takeLock(folder);
    expect(await takeLock(folder, atOnce)).toBeNull();
    const waiting = takeLock(folder, quickly);
    await lock?.release();
    const next = await waiting;
    expect(next).not.toBeNull();
    expect(await takeLock(folder, atOnce)).toBeNull();
    await next?.release();
  });

  test('is waited for until patience ends, and no file is left of that', async () => {
    const folder = folderWith({});
    const lock = await takeLock(folder);
    expect(await takeLock(folder, { patience: 60, random: () => 1 })).toBeNull();
    expect(readdirSync(folder)).toHaveLength(1);
    await lock?.release();
  });

  test.each([
    [0, 20],
    [0.5, 70],
    [1, 120],
  ])('is looked at again, where chance says %d, after %i ms, until patience ends', async (chance, pause) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    const looks: number[] = [];
    const readdir = () => {
      looks.push(performance.now());
      return Promise.resolve([`.lock.${alive}-1-1`]);
    };
    const disk = { ...realDisk, readdir, stat: () => Promise.resolve({ mtimeMs: Date.now() }) };
    const start = performance.now();
    const waiting = takeLock('library', { disk, patience: 2 * pause, random: () => chance });
    await vi.advanceTimersByTimeAsync(2 * pause);
    expect(await waiting).toBeNull();
    expect(looks.map((time) => time - start)).toEqual([0, pause, 2 * pause]);
  });

  test('goes to each of many that want it at once, one after the other', async () => {
    const folder = folderWith({});
    let holders = 0;
    const work = async () => {
      const lock = await takeLock(folder);
      expect(++holders).toBe(1);
      await realDisk.stat(folder);
      holders--;
      await lock?.release();
      return lock !== null;
    };
    expect(await Promise.all(Array.from({ length: 6 }, work))).toEqual(Array(6).fill(true));
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a lock that another program has', () => {
  test('counts as long as its process lives', async () => {
    const folder = folderWith({ [`.lock.${alive}-1-1`]: '' });
    expect(await takeLock(folder, atOnce)).toBeNull();
    expect(readdirSync(folder)).toEqual([`.lock.${alive}-1-1`]);
  });

  test('is cleared away where its process was killed, or this one has an id that it had', async () => {
    const folder = folderWith({ [`.lock.${gone}-1-1`]: '', [`.lock.${process.pid}-1-1`]: '' });
    const lock = await takeLock(folder, atOnce);
    expect(readdirSync(folder)).toHaveLength(1);
    await lock?.release();
  });

  test('counts for an hour after it was renewed, since another process may have the id by then', async () => {
    const folder = folderWith({ [`.lock.${alive}-1-1`]: '' });
    setAge(join(folder, `.lock.${alive}-1-1`), hour - 60_000);
    expect(await takeLock(folder, atOnce)).toBeNull();
    setAge(join(folder, `.lock.${alive}-1-1`), hour + 1_000);
    const lock = await takeLock(folder, atOnce);
    expect(lock).not.toBeNull();
    await lock?.release();
  });

  test('makes this one step aside, where both came at the same time', async () => {
    const folder = folderWith({});
    const open: typeof realDisk.open = (path, flags) => {
      writeFileSync(join(folder, `.lock.${alive}-1-1`), '');
      return realDisk.open(path, flags);
    };
    expect(await takeLock(folder, { ...atOnce, disk: { ...realDisk, open } })).toBeNull();
    expect(readdirSync(folder)).toEqual([`.lock.${alive}-1-1`]);
  });

  test('is in nobody’s way where it is released while one looks', async () => {
    const readdir = async (path: string) => [...(await realDisk.readdir(path)), `.lock.${alive}-1-1`];
    const lock = await takeLock(folderWith({}), { ...atOnce, disk: { ...realDisk, readdir } });
    expect(lock).not.toBeNull();
    await lock?.release();
  });

  test('is told by its whole name from what others keep there', async () => {
    const names = [
      '.lock',
      `.lock.${alive}`,
      `.lock.${alive}-1`,
      `.lock.${alive}-1-1.txt`,
      `lock.${alive}-1-1`,
      `about.lock.${alive}-1-1`,
      `.lock.12345678901-1-1`,
    ].sort();
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, ''])));
    const lock = await takeLock(folder, atOnce);
    expect(lock).not.toBeNull();
    await lock?.release();
    expect(readdirSync(folder).sort()).toEqual(names);
  });
});

describe('renewing a lock', () => {
  test('shows that work goes on', async () => {
    const folder = folderWith({});
    const lock = await takeLock(folder);
    const path = join(folder, readdirSync(folder)[0] ?? '');
    setAge(path, hour);
    expect(await lock?.renew()).toBe(true);
    expect(Date.now() - statSync(path).mtimeMs).toBeLessThan(60_000);
    await lock?.release();
  });

  test('tells where the lock was lost, and releasing it then is nothing', async () => {
    const folder = folderWith({});
    const lock = await takeLock(folder);
    rmSync(join(folder, readdirSync(folder)[0] ?? ''));
    expect(await lock?.renew()).toBe(false);
    await lock?.release();
  });

  test('is an error where the disk fails', async () => {
    const { disk, calls } = failingDisk('EIO', () => calls().at(-1) === 'touch');
    const folder = folderWith({});
    const lock = await takeLock(folder, { disk });
    await expect(lock?.renew()).rejects.toMatchObject({ code: 'EIO' });
    await lock?.release();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a disk that fails', () => {
  test.each(['ENOSPC', 'EIO', 'EROFS', 'EACCES'])(
    'at any call is told, and no lock is left: %s',
    async (code) => {
      for (let call = 1; ; call++) {
        const folder = folderWith({});
        const { disk, calls } = failingDisk(code, (each) => each === call);
        const lock = await takeLock(folder, { disk }).catch((error: unknown) => error);
        const isDone = calls().length < call;
        if (!isDone) {
          expect(lock).toMatchObject({ code });
          expect(readdirSync(folder)).toEqual([]);
          continue;
        }
        expect(calls()).toEqual(['readdir', 'open', 'close', 'readdir', 'stat']);
        return;
      }
    },
  );

  test('does not keep a lock from being released in the end', async () => {
    const folder = folderWith({});
    const { disk } = failingDisk('EIO', (call) => call > 5);
    const lock = await takeLock(folder, { disk });
    await lock?.release();
    expect(readdirSync(folder)).toHaveLength(1);
    const next = await takeLock(folder, atOnce);
    expect(next).not.toBeNull();
    await next?.release();
  });

  test('is no cover for a bug', async () => {
    const folder = folderWith({});
    const bug = new TypeError('a bug');
    const lock = await takeLock(folder, { disk: { ...realDisk, rm: () => Promise.reject(bug) } });
    await expect(lock?.release()).rejects.toBe(bug);
  });
});

describe('sweeping locks', () => {
  test('removes those of killed processes alone', async () => {
    const names = [`.lock.${alive}-1-1`, 'a.json'];
    const folder = folderWith(Object.fromEntries([...names, `.lock.${gone}-5-6`].map((name) => [name, ''])));
    await sweepLocks(folder);
    expect(readdirSync(folder)).toEqual(names);
  });

  test('leaves a lock that this process has', async () => {
    const folder = folderWith({});
    const lock = await takeLock(folder);
    await sweepLocks(folder);
    expect(await lock?.renew()).toBe(true);
    await lock?.release();
    expect(existsSync(folder)).toBe(true);
  });
});
