import { resolve } from 'node:path';

/** Absolute paths. */
export type Folders = {
  /** The folder of documents. */
  libraryFolder: string;
  /** The folder for what the bot keeps about itself from one start to the next. */
  stateFolder: string;
};

const projectRoot = resolve(import.meta.dirname, '../..');

type Named = {
  readonly ON_RECORD_LIBRARY?: string | undefined;
  readonly ON_RECORD_STATE?: string | undefined;
};

/** The folders that an environment names, or the project’s own; relative paths start at the working directory. */
export function foldersOf(env: Named): Folders {
  return {
    libraryFolder: resolve(env.ON_RECORD_LIBRARY?.trim() || resolve(projectRoot, 'data/documents')),
    stateFolder: resolve(env.ON_RECORD_STATE?.trim() || resolve(projectRoot, '.state')),
  };
}
