import { createDesk } from '#command/desk.ts';
import { commands } from '#commands/index.ts';
import { loadLibrary } from '#library/load.ts';
import { createArchive } from '#search/archive.ts';

const folder = new URL('../../data/documents', import.meta.url).pathname;

export const shippedLibrary = loadLibrary(folder);

export const shippedDesk = createDesk(commands, createArchive(shippedLibrary.documents));

/** Answers a typed command from the shipped library. */
export function ask(text: string) {
  return shippedDesk.answer(shippedDesk.read(text).request);
}
