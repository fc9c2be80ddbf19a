import { appendFile } from 'node:fs/promises';
import { type Disk, realDisk } from '#storage/disk.ts';
import { systemCode } from '#storage/files.ts';

/** A disk that counts its calls, and lets some of them fail. */
export type FailingDisk = { disk: Disk; calls: () => readonly string[] };

/** The real disk, of which each call for which `fails` is true fails with a code; calls are counted from 1. */
export function failingDisk(code: string, fails: (call: number) => boolean): FailingDisk {
  const calls: string[] = [];
  const attempt = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    calls.push(name);
    if (fails(calls.length)) throw Object.assign(new Error(`${code}: ${name}`), { code });
    return await act();
  };
  const disk: Disk = {
    makeFolder: (folder) => attempt('makeFolder', () => realDisk.makeFolder(folder)),
    async open(path, flags) {
      const file = await attempt('open', () => realDisk.open(path, flags));
      return {
        writeFile: (text) => attempt('writeFile', () => file.writeFile(text)),
        sync: () => attempt('sync', () => file.sync()),
        async close() {
          // The system takes a descriptor back even where closing it fails.
          await file.close();
          await attempt('close', () => Promise.resolve());
        },
      };
    },
    readdir: (folder) => attempt('readdir', () => realDisk.readdir(folder)),
    readFile: (path) => attempt('readFile', () => realDisk.readFile(path)),
    rename: (from, to) => attempt('rename', () => realDisk.rename(from, to)),
    rm: (path) => attempt('rm', () => realDisk.rm(path)),
    stat: (path) => attempt('stat', () => realDisk.stat(path)),
    touch: (path) => attempt('touch', () => realDisk.touch(path)),
  };
  return { disk, calls: () => calls };
}

/** A disk that says that all is well, and keeps something else of each text that is written. */
export function forgetfulDisk(keep: (text: string) => string): Disk {
  return {
    ...realDisk,
    async open(path, flags) {
      const file = await realDisk.open(path, flags);
      return {
        writeFile: (text) => appendFile(path, keep(text)),
        sync: () => file.sync(),
        close: () => file.close(),
      };
    },
  };
}

/** What a call ended with: the code of the system's error, or null where all was well. */
export async function codeOf(act: Promise<void>): Promise<string | null> {
  try {
    await act;
    return null;
  } catch (error) {
    return systemCode(error);
  }
}
