import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '#storage/files.ts';
import { listDocumentFiles } from './load.ts';

/**
 * Tells one state of a folder's documents from another without reading them: by names, sizes, times of
 * change and inodes. Throws `LibraryFolderError` where the folder cannot be read.
 */
export function fingerprint(folder: string): string {
  return listDocumentFiles(folder)
    .map((name) => `${name}/${stateOf(join(folder, name))}`)
    .join('\n');
}

function stateOf(path: string): string {
  try {
    // Numbers are too small for times in nanoseconds.
    const { size, mtimeNs, ino } = lstatSync(path, { bigint: true });
    return [size, mtimeNs, ino].join(' ');
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return code;
  }
}
