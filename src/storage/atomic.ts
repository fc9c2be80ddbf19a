import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './files.ts';

/**
 * Writes a file so that whatever happens, either all of it stands there or what stood there before; when
 * this is done, it outlasts a power cut. A full disk is an error and leaves nothing behind.
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  // A name that begins with a full stop is passed over by whoever lists the folder.
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await withFile(part, 'w', async (file) => {
      await file.writeFile(text);
      await file.sync();
    });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  await keepFolder(dirname(path));
}

/** Removes a file for good. Throws where there is none. */
export async function removeForGood(path: string): Promise<void> {
  await rm(path);
  await keepFolder(dirname(path));
}

/** Removes what processes that were killed had begun to write; a process that is still there goes on. */
export async function sweepParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const writer = /^\..+\.json\.(\d{1,10})\.part$/.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return id !== process.pid && process.kill(id, 0);
  } catch (error) {
    // Somebody else's process may not be signalled, but is there.
    return systemCode(error) === 'EPERM';
  }
}

/** A new name in a folder is only kept once the folder itself is. */
async function keepFolder(folder: string): Promise<void> {
  await withFile(folder, 'r', (file) => file.sync());
}

async function withFile(
  path: string,
  flags: string,
  act: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags);
  try {
    await act(file);
  } finally {
    await file.close();
  }
}
