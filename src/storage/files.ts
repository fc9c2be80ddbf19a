import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

const megabyte = 1_000_000;
/** In bytes; no larger file is read or written. */
export const largestFile = 20 * megabyte;

/** A file that cannot be taken; the message ends a sentence that begins with the file's name. */
export class FileRefusal extends Error {
  override name = 'FileRefusal';
}

/**
 * The bytes of a regular file of at most 20 MB; symbolic links are not followed, and no device or
 * pipe is read. Throws `FileRefusal`.
 */
export function readRegularFile(path: string): Buffer {
  try {
    return readBytes(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new FileRefusal(refusals[code] ?? `cannot be read (${code})`);
  }
}

/** UTF-8, without a byte order mark. Throws `FileRefusal` where the bytes are something else. */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileRefusal('is not valid UTF-8');
  }
}

/** The code of a system error, such as ENOENT; null for every other error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function readBytes(path: string): Buffer {
  // Without O_NONBLOCK, opening a pipe would wait for a writer.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new FileRefusal('is not a regular file');
    if (stats.size > largestFile) throw new FileRefusal(`is larger than ${largestFile / megabyte} MB`);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const refusals: Readonly<Record<string, string>> = {
  ELOOP: 'is a symbolic link, which is not followed',
  ENOENT: 'does not exist',
  EACCES: 'may not be read by this user',
};
