import { join } from 'node:path';
import type { Disk } from './disk.ts';
import { systemCode } from './files.ts';

/** In milliseconds. Nobody works on a file for longer: then its process is another one with the same id. */
const longestWork = 3_600_000;

/** The files that this process itself works on now. */
const ours = new Set<string>();

/** Takes note of a file that this process works on, so that it is not cleared away. */
export function beginWork(path: string): void {
  ours.add(path);
}

/** This process has done with a file: if it is still there, it is left behind. */
export function endWork(path: string): void {
  ours.delete(path);
}

/**
 * Removes the files of a folder that processes left behind when they were killed. The first group of
 * `pattern` is the process id in their names. Gives the paths of those that are still worked on.
 */
export async function clearLeftBehind(folder: string, pattern: RegExp, disk: Disk): Promise<string[]> {
  const inWork: string[] = [];
  for (const name of await disk.readdir(folder)) {
    const owner = pattern.exec(name)?.[1];
    if (owner === undefined) continue;
    const path = join(folder, name);
    if (isRunning(Number(owner), path) && (await isRecent(path, disk))) inWork.push(path);
    else await removeIfThere(path, disk);
  }
  return inWork;
}

/** Removes a file, unless somebody else has done so. */
export async function removeIfThere(path: string, disk: Disk): Promise<void> {
  try {
    await disk.rm(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

function isRunning(id: number, path: string): boolean {
  // In a container, the next process often has the id of the one before it.
  if (id === process.pid) return ours.has(path);
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Somebody else's process may not be signalled, but is there.
    return systemCode(error) === 'EPERM';
  }
}

async function isRecent(path: string, disk: Disk): Promise<boolean> {
  try {
    return Date.now() - (await disk.stat(path)).mtimeMs <= longestWork;
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    return false;
  }
}
