import { join } from 'node:path';
import { type Disk, realDisk } from './disk.ts';
import { systemCode } from './files.ts';
import { beginWork, clearLeftBehind, endWork, removeIfThere } from './left-behind.ts';

/** The right to change a folder, which one program has at a time. */
export type Lock = {
  /** Shows that work goes on. False where the lock was lost: somebody took it for one that was left behind. */
  renew(): Promise<boolean>;
  /** Gives the folder free; rejects for nothing that a disk may do, since a lock ends with its process anyway. */
  release(): Promise<void>;
};

type Taking = {
  disk?: Disk;
  /** For how many milliseconds to wait for another program. */
  patience?: number;
  /** From 0 to 1, so that two programs do not step aside for each other for ever. */
  random?: () => number;
};

const lockName = /^\.lock\.(\d{1,10})-\d+-\d+$/;
/** In milliseconds, between two looks. */
const shortestPause = 20;
const longestPause = 120;

let taken = 0;

/**
 * Takes the lock of a folder; null where another program kept it all the while. Every program has a lock
 * file under a name that is only its own. It has the lock if it sees no other when its own is there
 * already: of two, one always sees the other. No file is taken over, so no two can take over the same one.
 */
export async function takeLock(
  folder: string,
  { disk = realDisk, patience = 5_000, random = Math.random }: Taking = {},
): Promise<Lock | null> {
  // The time when the process began tells it from an earlier one of the same id.
  const started = Math.trunc(performance.timeOrigin);
  const path = join(folder, `.lock.${process.pid}-${started}-${++taken}`);
  const end = performance.now() + patience;
  while (!(await tryLock(folder, path, disk))) {
    if (performance.now() >= end) return null;
    const pause = shortestPause + random() * (longestPause - shortestPause);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return { renew: () => renew(path, disk), release: () => release(path, disk) };
}

/** Removes the lock files of processes that were killed. */
export async function sweepLocks(folder: string, disk: Disk = realDisk): Promise<void> {
  await clearLeftBehind(folder, lockName, disk);
}

async function tryLock(folder: string, path: string, disk: Disk): Promise<boolean> {
  // Somebody who only waits has no file, and so is in nobody's way.
  if ((await clearLeftBehind(folder, lockName, disk)).length > 0) return false;
  beginWork(path);
  try {
    const file = await disk.open(path, 'wx');
    await file.close();
    const others = (await clearLeftBehind(folder, lockName, disk)).filter((other) => other !== path);
    if (others.length === 0) return true;
  } catch (error) {
    await release(path, disk);
    throw error;
  }
  await release(path, disk);
  return false;
}

async function renew(path: string, disk: Disk): Promise<boolean> {
  try {
    await disk.touch(path);
    return true;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return false;
  }
}

async function release(path: string, disk: Disk): Promise<void> {
  endWork(path);
  try {
    await removeIfThere(path, disk);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}
