import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '#model/document.ts';
import type { Library } from '#model/library.ts';
import { removeForGood, sweepParts, writeAtomically } from '#storage/atomic.ts';
import { FileRefusal, largestFile, systemCode } from '#storage/files.ts';
import { LibraryFolderError, listDocumentFiles, loadLibrary } from './load.ts';

/** A folder of documents that can be changed, one document after the other. */
export type Store = {
  /** Reads every document. */
  read(): Library;
  /** Whether a file in the folder, sound or not, has the name of an id. */
  isTaken(id: string): boolean;
  /** Writes a document in the place of any other of its id. Throws `FileRefusal` and `LibraryFolderError`. */
  put(document: Document): Promise<void>;
  /** Removes the file of an id. Throws `LibraryFolderError`. */
  remove(id: string): Promise<void>;
};

/**
 * Opens a folder of documents, which is made where there is none, and clears what an interrupted process
 * left there. With `pretend`, nothing on the disk is changed, then or later. Throws `LibraryFolderError`
 * where the folder cannot be read or made.
 */
export async function openStore(folder: string, { pretend = false } = {}): Promise<Store> {
  const change = (act: () => Promise<unknown>) => (pretend ? Promise.resolve() : changing(folder, act));
  await change(async () => {
    await mkdir(folder, { recursive: true });
    await sweepParts(folder);
  });
  const isThere = !pretend || existsSync(folder);
  const names = new Set(isThere ? listDocumentFiles(folder).map((name) => name.toLowerCase()) : []);
  return {
    read: () => (isThere ? loadLibrary(folder) : { documents: [], faults: [] }),
    isTaken: (id) => names.has(fileOf(id)),
    async put(document) {
      const text = serialise(document);
      await change(() => writeAtomically(join(folder, fileOf(document.id)), text));
      names.add(fileOf(document.id));
    },
    async remove(id) {
      await change(() => removeForGood(join(folder, fileOf(id))));
      names.delete(fileOf(id));
    },
  };
}

const fileOf = (id: string) => `${id}.json`;

/** As a person would mend it: two spaces, a line end at the end. */
function serialise(document: Document): string {
  const text = `${JSON.stringify(document, null, 2)}\n`;
  if (Buffer.byteLength(text) > largestFile) {
    throw new FileRefusal(`would make a document of more than ${largestFile / 1_000_000} MB`);
  }
  return text;
}

async function changing(folder: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new LibraryFolderError(
      `The library folder ${folder} ${problems[code] ?? `cannot be changed (${code})`}.`,
    );
  }
}

const problems: Readonly<Record<string, string>> = {
  EACCES: 'may not be written by this user',
  EPERM: 'may not be written by this user',
  EROFS: 'is on a read-only disk',
  ENOSPC: 'is on a full disk',
  EDQUOT: 'is on a disk of which this user has no more left',
  EFBIG: 'is on a disk that takes no file of that size',
  ENOTDIR: 'is not a folder',
  EEXIST: 'is not a folder',
  ENOENT: 'is not there, and cannot be made',
};
