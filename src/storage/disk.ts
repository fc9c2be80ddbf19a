import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';

/** An open file, as far as writing one needs it. */
export type OpenFile = {
  writeFile(text: string): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
};

/** Every call by which something on a disk is changed, as in `node:fs/promises`: tests let each of them fail. */
export type Disk = {
  /** Makes a folder and those above it; gives the topmost one that was made. */
  makeFolder(folder: string): Promise<string | undefined>;
  open(path: string, flags: string): Promise<OpenFile>;
  readdir(folder: string): Promise<string[]>;
  readFile(path: string): Promise<Buffer>;
  rename(from: string, to: string): Promise<void>;
  /** Throws where there is none. */
  rm(path: string): Promise<void>;
  stat(path: string): Promise<{ mtimeMs: number }>;
  /** Sets the times of a file to now. */
  touch(path: string): Promise<void>;
};

export const realDisk: Disk = {
  makeFolder: (folder) => mkdir(folder, { recursive: true }),
  open: (path, flags) => open(path, flags),
  readdir: (folder) => readdir(folder),
  readFile: (path) => readFile(path),
  rename,
  rm: (path) => rm(path),
  stat: (path) => stat(path),
  touch: (path) => utimes(path, new Date(), new Date()),
};
