import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '#model/document.ts';
import type { Fault, Library } from '#model/library.ts';
import { decodeUtf8, FileRefusal, readRegularFile, systemCode } from '#storage/files.ts';
import { checkNames } from './names.ts';
import { parseDocument, wholeFile } from './parse.ts';

/** The folder of documents cannot be read; the message is a sentence for the person who chose it. */
export class LibraryFolderError extends Error {
  override name = 'LibraryFolderError';
}

type Reading = { file: string; document: Document | null; id: string | null; faults: readonly Fault[] };

/**
 * Reads every document (`*.json`, not hidden, directly in the folder) and reports every fault of every
 * file; a document without fault is served, whatever is wrong with the others. Throws
 * `LibraryFolderError` where the folder itself cannot be read; an empty one is an empty library.
 */
export function loadLibrary(folder: string): Library {
  const files = listDocumentFiles(folder);
  const readings = files.flatMap((file) => readDocument(folder, file) ?? []);
  // Where the folder itself is gone by now, that is no empty library.
  if (readings.length < files.length) listDocumentFiles(folder);
  const named = readings.flatMap(({ file, id }) => (id === null ? [] : [{ file, id }]));
  const faults = [...readings.flatMap((reading) => reading.faults), ...checkNames(named)];
  const faulty = new Set(faults.map((fault) => fault.file));
  return {
    documents: readings
      .flatMap(({ file, document }) => (document && !faulty.has(file) ? [document] : []))
      .sort((one, other) => compare(one.id, other.id)),
    faults: faults.sort((one, other) => compare(one.file, other.file)),
  };
}

/** The names of the files that hold documents. Throws `LibraryFolderError`. */
export function listDocumentFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .sort(compare);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new LibraryFolderError(`The library folder ${folder} ${folderProblems[code] ?? cannotRead(code)}.`);
  }
}

/** Null where the file is gone since the folder was listed: then it is no part of the library. */
function readDocument(folder: string, file: string): Reading | null {
  const path = join(folder, file);
  try {
    const { document, id, findings } = parseDocument(decodeUtf8(readRegularFile(path)));
    return { file, document, id, faults: findings.map((finding) => ({ file, ...finding })) };
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    if (isGone(path)) return null;
    return { file, document: null, id: null, faults: [{ file, field: wholeFile, problem: error.message }] };
  }
}

function isGone(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return false;
  }
}

/** By UTF-16 units: the same order on every machine, whatever its language. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

const cannotRead = (code: string) => `cannot be read (${code})`;

const folderProblems: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is not a folder',
  EACCES: 'may not be read by this user',
};
