import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '#model/document.ts';
import type { Library } from '#model/library.ts';
import { makeFolder, removeForGood, sweepParts, writeAtomically } from '#storage/atomic.ts';
import { type Disk, realDisk } from '#storage/disk.ts';
import { FileRefusal, largestFile, systemCode } from '#storage/files.ts';
import { type Lock, sweepLocks, takeLock } from '#storage/lock.ts';
import { changing } from './changing.ts';
import { seal } from './checksum.ts';
import { LibraryFolderError, listDocumentFiles, loadLibrary } from './load.ts';

/** A folder of documents that can be changed, one document after the other, by one program at a time. */
export type Store = {
  /** Reads every document. */
  read(): Library;
  /** Whether a file in the folder, sound or not, has the name of an id. */
  isTaken(id: string): boolean;
  /** Writes a document in the place of any other of its id. Throws `FileRefusal` and `LibraryFolderError`. */
  put(document: Document): Promise<void>;
  /** Removes the file of an id. Throws `LibraryFolderError`. */
  remove(id: string): Promise<void>;
  /** Lets other programs change the folder. */
  close(): Promise<void>;
};

type Opening = {
  /** Changes nothing on the disk, now or later. */
  pretend?: boolean;
  disk?: Disk;
  /** For how many milliseconds to wait for another program that changes the folder. */
  patience?: number;
};

/**
 * Opens a folder of documents, which is made where there is none, and clears what an interrupted process
 * left there; until the store is closed, no other program can open it. Throws `LibraryFolderError` where
 * the folder cannot be read or made, or another program keeps on changing it.
 */
export async function openStore(folder: string, opening: Opening = {}): Promise<Store> {
  const { disk = realDisk, pretend = false } = opening;
  const lock = pretend ? null : await changing(folder, () => lockFolder(folder, disk, opening));
  const isThere = lock !== null || existsSync(folder);
  const names = new Set(isThere ? (await listLocked(folder, lock)).map((name) => name.toLowerCase()) : []);
  const change = async (act: () => Promise<void>) => {
    if (lock !== null) await changing(folder, () => changeLocked(folder, lock, act));
  };
  return {
    read: () => (isThere ? loadLibrary(folder) : { documents: [], faults: [] }),
    isTaken: (id) => names.has(fileOf(id)),
    async put(document) {
      const text = serialise(document);
      await change(() => writeAtomically(join(folder, fileOf(document.id)), text, disk));
      names.add(fileOf(document.id));
    },
    async remove(id) {
      await change(() => removeForGood(join(folder, fileOf(id)), disk));
      names.delete(fileOf(id));
    },
    close: async () => lock?.release(),
  };
}

/**
 * Clears what killed processes left in a folder of documents, as far as that is possible: one that may
 * not be changed, or is not there, is left as it is.
 */
export async function tidy(folder: string, disk: Disk = realDisk): Promise<void> {
  for (const sweep of [sweepParts, sweepLocks]) {
    try {
      await sweep(folder, disk);
    } catch (error) {
      if (systemCode(error) === null) throw error;
    }
  }
}

async function lockFolder(folder: string, disk: Disk, opening: Opening): Promise<Lock> {
  await makeFolder(folder, disk);
  const lock = await takeLock(folder, opening);
  if (lock === null) throw busy(folder);
  try {
    await sweepParts(folder, disk);
  } catch (error) {
    await lock.release();
    throw error;
  }
  return lock;
}

async function listLocked(folder: string, lock: Lock | null): Promise<string[]> {
  try {
    return listDocumentFiles(folder);
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function changeLocked(folder: string, lock: Lock, act: () => Promise<void>): Promise<void> {
  // Where the folder itself is gone, the change says so.
  if (!(await lock.renew()) && existsSync(folder)) throw busy(folder);
  await act();
}

function busy(folder: string): LibraryFolderError {
  return new LibraryFolderError(`Another program is changing the library folder ${folder}.`);
}

const fileOf = (id: string) => `${id}.json`;

/** As a person would mend it: two spaces, a line end at the end. */
function serialise(document: Document): string {
  const text = `${JSON.stringify(seal(document), null, 2)}\n`;
  if (Buffer.byteLength(text) > largestFile) {
    throw new FileRefusal(`would make a document of more than ${largestFile / 1_000_000} MB`);
  }
  return text;
}
