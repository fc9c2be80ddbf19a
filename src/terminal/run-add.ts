import { inspect } from 'node:util';
import { MisuseError } from '#command/misuse.ts';
import { readSettings } from '#config/settings.ts';
import { openReader } from '#formats/open-reader.ts';
import { LibraryFolderError } from '#library/load.ts';
import { createRegister } from '#library/register.ts';
import { openStore, type Store } from '#library/store.ts';
import { count } from '#text/counting.ts';
import { describeAddition, sumUp, widthOfPaths } from './add-report.ts';
import { type Addition, addSources } from './adding.ts';
import { type FoundSource, findSources } from './find-sources.ts';
import { chosenLibrary, guard, readOptions, type Setting, status } from './guard.ts';
import { write } from './output.ts';
import { showProgress } from './progress.ts';

/** `signal` is aborted when a person presses Ctrl-C. */
type AddSetting = Setting & { signal: AbortSignal };

/** What was done, and why no more: a sentence, or null where everything was. */
type Done = { additions: readonly Addition[]; halt: string | null };

/**
 * Adds source files to the library and prints what became of each: as soon as a document's line is there,
 * nothing that ends the program or the machine takes it away. Gives the exit status: 0 nothing was
 * refused, 1 something was, 2 misuse, 70 a bug, with its stack, 130 interrupted.
 */
export function runAdd(setting: AddSetting): Promise<number> {
  const { argv, env, stdout, stderr, signal } = setting;
  return guard(setting, async () => {
    const { values, positionals } = readOptions(argv, {
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      library: { type: 'string' },
    });
    if (values.help) {
      await write(stdout, usage);
      return status.right;
    }
    if (positionals.length === 0) throw new MisuseError('Name the files or folders to add, or see --help.');
    const library = chosenLibrary(values.library) ?? env.ON_RECORD_LIBRARY;
    const { libraryFolder } = readSettings({ ON_RECORD_LIBRARY: library });
    const pretend = values['dry-run'];
    const sources = findSources(positionals, libraryFolder);
    if (sources.length === 0) throw new MisuseError('There is no file in these folders.');
    const { additions, halt } = await add(sources, libraryFolder, pretend, setting);
    await write(stdout, sumUp(additions));
    if (pretend) await write(stdout, 'Nothing was written: this was a dry run.\n');
    if (halt !== null) await write(stderr, `${halt}\n`);
    if (signal.aborted) return status.interrupted;
    const has = (outcome: Addition['outcome']) => additions.some((each) => each.outcome === outcome);
    if (has('failed')) return status.broken;
    return has('refused') || halt !== null ? status.wrong : status.right;
  });
}

async function add(
  sources: readonly FoundSource[],
  libraryFolder: string,
  pretend: boolean,
  setting: AddSetting,
): Promise<Done> {
  const store = await openStore(libraryFolder, { pretend });
  try {
    return await addTo(store, sources, setting);
  } finally {
    await store.close();
  }
}

async function addTo(
  store: Store,
  sources: readonly FoundSource[],
  { stdout, stderr, signal }: AddSetting,
): Promise<Done> {
  const register = createRegister(store.read().documents);
  const reader = openReader();
  const progress = showProgress(stderr, sources.length);
  const pathWidth = widthOfPaths(sources);
  const additions: Addition[] = [];
  const remaining = () => `${count(sources.length - additions.length, 'file')} not read`;
  try {
    progress.show(0, sources[0]?.path ?? '');
    for await (const addition of addSources(sources, { store, register, reader, signal })) {
      additions.push(addition);
      progress.clear();
      await write(stdout, describeAddition(addition, pathWidth));
      if (addition.outcome === 'failed') await write(stderr, `${inspect(addition.error)}\n`);
      progress.show(additions.length, sources[additions.length]?.path ?? '');
    }
    return { additions, halt: signal.aborted ? `Interrupted: ${remaining()}.` : null };
  } catch (error) {
    if (!(error instanceof LibraryFolderError)) throw error;
    return { additions, halt: `${error.message} Stopped: ${remaining()}.` };
  } finally {
    progress.clear();
    await reader.close();
  }
}

const usage = `Usage: npm run add -- [options] FILE-OR-FOLDER …

Reads articles and adds a document of each to the library: who said what, figures, people, and every
paragraph. A file that is there already is left as it is; a changed one becomes a new version.

Options:
  --library DIR   add to this folder, which is made if need be (default: ON_RECORD_LIBRARY, or
                  data/documents)
  --dry-run       tell what would be done, and write nothing
  -h, --help      print this

Exit status: 0 nothing was refused, 1 something was, 2 misuse, 130 interrupted.
`;
