import type { Command } from '#command/define.ts';
import { createDesk, type Desk } from '#command/desk.ts';
import { loadLibrary } from '#library/load.ts';
import type { Library } from '#model/library.ts';
import { createArchive } from '#search/archive.ts';

/**
 * Opens a desk on the documents of a folder; the library tells which files have faults. Throws a
 * LibraryFolderError where the folder cannot be read.
 */
export function openDesk(commands: readonly Command[], folder: string): { desk: Desk; library: Library } {
  const library = loadLibrary(folder);
  return { desk: createDesk(commands, createArchive(library.documents)), library };
}
