import { basename, join } from 'node:path';
import type { Document } from '#model/document.ts';
import { readRegularFile } from '#storage/files.ts';
import { hashBytes } from '#storage/hash.ts';
import { findSources } from './find-sources.ts';

/**
 * Finds the source files of documents in a folder and in the folders inside of it: of several with the
 * same name the one with the right bytes. Gives a path in any case; what is not there is refused when it
 * is read. The function throws `FileRefusal` for a file that cannot be read.
 */
export function locateSources(folder: string): (document: Document) => string {
  const readable = findSources([folder]).filter(({ refusal }) => refusal === null);
  const named = Map.groupBy(readable, ({ path }) => basename(path));
  return ({ source }) => {
    const paths = (named.get(source.file) ?? []).map(({ path }) => path);
    const right = paths.length > 1 ? paths.find((path) => hasHash(path, source.sha256)) : undefined;
    return right ?? paths[0] ?? join(folder, source.file);
  };
}

function hasHash(path: string, sha256: string): boolean {
  return hashBytes(readRegularFile(path)) === sha256;
}
