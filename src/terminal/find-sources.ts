import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { readableEndings } from '#formats/open-reader.ts';
import { systemCode } from '#storage/files.ts';

/** A file to be read; or anything else that stands in its place, and why it is refused. */
export type FoundSource = { path: string; refusal: string | null };

/**
 * The files that are named, and those of the folders that are named, in the order of their names and each
 * once. In folders, hidden ones and the library itself are passed over; symbolic links are not followed.
 */
export function findSources(paths: readonly string[], library?: string): FoundSource[] {
  const found = new Map<string, FoundSource>();
  for (const path of paths) {
    for (const source of visit(path, library)) {
      const place = resolve(source.path);
      if (!found.has(place)) found.set(place, source);
    }
  }
  return [...found.values()];
}

function visit(path: string, library: string | undefined): FoundSource[] {
  try {
    const stats = lstatSync(path);
    return stats.isDirectory() ? visitFolder(path, library) : [{ path, refusal: refusalOf(path, stats) }];
  } catch (error) {
    return [{ path, refusal: problemOf(error) }];
  }
}

/** Without recursion, since folders may be nested as deep as anybody likes. */
function visitFolder(folder: string, library: string | undefined): FoundSource[] {
  const found: FoundSource[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const entries = listFolder(next);
    if (typeof entries === 'string') {
      found.push({ path: next, refusal: entries });
      continue;
    }
    for (const entry of entries) {
      const path = join(next, entry.name);
      if (!entry.isDirectory()) found.push({ path, refusal: refusalOf(path, entry) });
      else if (resolve(path) !== library) open.push(path);
    }
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : Number(one.path > other.path)));
}

function listFolder(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  } catch (error) {
    return problemOf(error);
  }
}

function refusalOf(path: string, entry: Pick<Dirent, 'isFile' | 'isSymbolicLink'>): string | null {
  if (entry.isSymbolicLink()) return 'is a symbolic link, which is not followed';
  if (!entry.isFile()) return 'is not a regular file';
  return nameProblem(basename(path));
}

const longestName = 200;

function nameProblem(name: string): string | null {
  if (!readableEndings.includes(extname(name).toLowerCase())) {
    return `is not one of ${readableEndings.join(', ')}`;
  }
  if (name.length > longestName) return `has a name of more than ${longestName} characters`;
  if (name.includes('\\')) return 'has a backslash in its name, which is a folder elsewhere';
  return name.includes('\ufffd') || !name.isWellFormed() ? 'has a name that is not valid UTF-8' : null;
}

function problemOf(error: unknown): string {
  const code = systemCode(error);
  if (code === null) throw error;
  return problems[code] ?? `cannot be read (${code})`;
}

const problems: Readonly<Record<string, string>> = {
  EACCES: 'may not be read by this user',
  ENAMETOOLONG: 'has too long a path',
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
};
