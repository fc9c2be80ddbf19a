import { basename, dirname, join } from 'node:path';
import { type Disk, type OpenFile, realDisk } from './disk.ts';
import { systemCode } from './files.ts';
import { beginWork, clearLeftBehind, endWork, removeIfThere } from './left-behind.ts';

/** A disk said that it wrote something, and gives back something else. */
export class UnkeptWrite extends Error {
  override name = 'UnkeptWrite';
  readonly code = 'EIO';
}

let parts = 0;

/**
 * Writes a file so that whatever happens, either all of it stands there or what stood there before; when
 * this is done, it outlasts a power cut. A full disk is an error and leaves nothing behind, and so is a
 * disk that does not give back what was written (`UnkeptWrite`).
 */
export async function writeAtomically(path: string, text: string, disk: Disk = realDisk): Promise<void> {
  // A name that begins with a full stop is passed over by whoever lists the folder.
  const part = join(dirname(path), `.${basename(path)}.${process.pid}-${++parts}.part`);
  beginWork(part);
  try {
    await writePart(part, text, disk);
    await disk.rename(part, path);
  } catch (error) {
    await discard(part, disk);
    throw error;
  } finally {
    endWork(part);
  }
  await keepFolder(dirname(path), disk);
}

/** Removes a file for good. Throws where there is none. */
export async function removeForGood(path: string, disk: Disk = realDisk): Promise<void> {
  await disk.rm(path);
  await keepFolder(dirname(path), disk);
}

/** Makes a folder, and those above it, for good; one that is there stays as it is. */
export async function makeFolder(folder: string, disk: Disk = realDisk): Promise<void> {
  const topmost = await disk.makeFolder(folder);
  if (topmost === undefined) return;
  for (let made = folder; made.length >= topmost.length; made = dirname(made)) {
    await keepFolder(dirname(made), disk);
  }
}

/**
 * Removes what processes had begun to write as `.json` when they were killed; a process that is still
 * there goes on.
 */
export async function sweepParts(folder: string, disk: Disk = realDisk): Promise<void> {
  await clearLeftBehind(folder, /^\..+\.json\.(\d{1,10})(?:-\d+)?\.part$/, disk);
}

async function writePart(part: string, text: string, disk: Disk): Promise<void> {
  await withFile(disk, part, 'w', async (file) => {
    await file.writeFile(text);
    await file.sync();
  });
  const kept = await disk.readFile(part);
  if (!kept.equals(Buffer.from(text))) throw new UnkeptWrite('The disk does not give back what was written');
}

/** What cannot be removed now is removed by the next sweep: what went wrong before is what must be told. */
async function discard(part: string, disk: Disk): Promise<void> {
  try {
    await removeIfThere(part, disk);
  } catch (error) {
    if (systemCode(error) === null) throw error;
  }
}

/** A new name in a folder is only kept once the folder itself is. */
async function keepFolder(folder: string, disk: Disk): Promise<void> {
  await withFile(disk, folder, 'r', (file) => file.sync());
}

async function withFile(
  disk: Disk,
  path: string,
  flags: string,
  act: (file: OpenFile) => Promise<void>,
): Promise<void> {
  const file = await disk.open(path, flags);
  try {
    await act(file);
  } finally {
    await file.close();
  }
}
