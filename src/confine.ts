import { existsSync, realpathSync } from 'node:fs';
import { url as debuggerAddress } from 'node:inspector';
import { join, resolve } from 'node:path';
import type { Folders } from '#config/folders.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const project = resolve(import.meta.dirname, '..');

/**
 * Gives up what the bot does not need, in the only way that Node knows: the process replaces itself by one
 * that begins anew under Node's permission model, with the environment that it was given itself. Returns
 * where that has been done already, where a debugger is attached, and on Windows, which cannot do it.
 */
export function confineProcess(folders: Folders, given: Environment): void {
  if (process.permission || !process.execve || process.platform === 'win32') return;
  if (debuggerAddress() !== undefined) return;
  const program = process.argv.slice(1);
  const options = [...confinedTo(folders, given.NODE_COMPILE_CACHE), ...process.execArgv];
  process.execve(process.execPath, [process.execPath, ...options, ...program], { ...given });
}

/**
 * What Node is told on its command line: to read the project, the documents, what the bot keeps about
 * itself and `.env`; to write the documents and what it keeps, and Node's own cache where one is set; to
 * start threads, but no other program.
 */
export function confinedTo({ libraryFolder, stateFolder }: Folders, compileCache?: string): string[] {
  const caches = compileCache ? [resolve(compileCache)] : [];
  const kept = [libraryFolder, stateFolder, ...caches].flatMap(withContents);
  const read = [project, join(project, 'node_modules')].flatMap(withRealPath);
  const readable = [...read, resolve('.env'), ...kept];
  return [
    '--permission',
    '--allow-worker',
    // It only says that a thread may be told not to be confined.
    '--disable-warning=PERM0006',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    ...kept.map((path) => `--allow-fs-write=${path}`),
  ];
}

/** Node takes a folder for what is in it only where it is there already. */
function withContents(folder: string): string[] {
  return [folder, join(folder, '*')];
}

/** Modules are read where they really stand, also where the project or its packages are linked. */
function withRealPath(path: string): string[] {
  return existsSync(path) ? [path, realpathSync(path)] : [path];
}
