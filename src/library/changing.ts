import { systemCode } from '#storage/files.ts';
import { LibraryFolderError } from './load.ts';

/** Changes something in a library folder. Throws `LibraryFolderError` for whatever the disk refuses. */
export async function changing<T>(folder: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
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
  EIO: 'is on a disk that does not keep what is written to it',
  ENOTDIR: 'is not a folder',
  EEXIST: 'is not a folder',
  ENOENT: 'is not there, and cannot be made',
};
