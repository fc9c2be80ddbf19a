import { MisuseError } from '#command/misuse.ts';
import { readSettings } from '#config/settings.ts';
import { listDocumentFiles } from '#library/load.ts';
import { openStore } from '#library/store.ts';
import { clean } from '#render/wording/clean.ts';
import { countEdits } from '#text/edits.ts';
import { cutAtGrapheme } from '#text/graphemes.ts';
import { chosenLibrary, guard, readOptions, type Setting, status } from './guard.ts';
import { write } from './output.ts';

const mostNear = 5;
const longestShown = 60;

/**
 * Removes documents from the library and tells which. Gives the exit status: 0 all of them removed, 1 one
 * is not in the library, 2 misuse, 70 a bug, with its stack.
 */
export function runRemove(setting: Setting): Promise<number> {
  const { argv, env, stdout } = setting;
  return guard(setting, async () => {
    const { values, positionals } = readOptions(argv, {
      help: { type: 'boolean', short: 'h', default: false },
      library: { type: 'string' },
    });
    if (values.help) {
      await write(stdout, usage);
      return status.right;
    }
    if (positionals.length === 0) throw new MisuseError('Name the ids of documents, or see --help.');
    const library = chosenLibrary(values.library) ?? env.ON_RECORD_LIBRARY;
    const { libraryFolder } = readSettings({ ON_RECORD_LIBRARY: library });
    return (await remove(libraryFolder, new Set(positionals), setting)) ? status.right : status.wrong;
  });
}

/** Prints a line for each document, once it is removed or where it is not there; false where one is not. */
async function remove(folder: string, ids: ReadonlySet<string>, { stdout, stderr }: Setting) {
  // A folder that is not there is told, and not made.
  listDocumentFiles(folder);
  const store = await openStore(folder);
  try {
    const present = new Set(listDocumentFiles(folder).map((name) => name.slice(0, -'.json'.length)));
    const titles = new Map(store.read().documents.map(({ id, title }) => [id, title]));
    for (const id of [...ids].filter((each) => present.has(each))) {
      await store.remove(id);
      const title = titles.get(id) ?? 'a file that held no sound document';
      await write(stdout, `${clean(`removed ${id}: ${title}`)}\n`);
    }
    const unknown = [...ids].filter((id) => !present.has(id));
    await write(stderr, unknown.map((id) => `${tellUnknown([...present], id)}\n`).join(''));
    return unknown.length === 0;
  } finally {
    await store.close();
  }
}

function tellUnknown(present: readonly string[], id: string): string {
  const near = present.filter((each) => isNear(each, id)).slice(0, mostNear);
  const offer = near.length > 0 ? ` The nearest: ${near.join(', ')}.` : '';
  return clean(`There is no document ${cutAtGrapheme(id, longestShown)} in the library.${offer}`);
}

/** A word of the id begins like what was typed, or typing errors part them: one in four letters. */
function isNear(id: string, typed: string): boolean {
  const form = typed.toLowerCase();
  const errors = Math.floor(Math.min(form.length, longestShown) / 4);
  if (form.length > 2 && (id.startsWith(form) || id.includes(`-${form}`))) return true;
  return countEdits(form.slice(0, 2 * longestShown), id, errors) <= errors;
}

const usage = `Usage: npm run remove -- [options] ID …

Removes documents from the library. /source tells the documents; a file's name without .json is its id.

Options:
  --library DIR   remove from this folder (default: ON_RECORD_LIBRARY, or data/documents)
  -h, --help      print this

Exit status: 0 removed, 1 one is not in the library, 2 misuse.
`;
