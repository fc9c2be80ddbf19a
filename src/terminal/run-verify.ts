import { statSync } from 'node:fs';
import { MisuseError } from '#command/misuse.ts';
import { readSettings } from '#config/settings.ts';
import { openReader } from '#formats/open-reader.ts';
import { loadLibrary } from '#library/load.ts';
import { chosenLibrary, guard, readOptions, type Setting, status } from './guard.ts';
import { write } from './output.ts';
import { reportVerification } from './verification.ts';

/**
 * Holds every document of the library against its source file and prints what was checked. Gives the
 * exit status: 0 all right, 1 a mismatch or a fault, 2 misuse, 70 a bug, with its stack.
 */
export function runVerify(setting: Setting): Promise<number> {
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
    const [sources, ...more] = positionals;
    if (!sources || more.length > 0) throw new MisuseError('Name one folder of source files, or see --help.');
    const library = chosenLibrary(values.library) ?? env.ON_RECORD_LIBRARY;
    const { libraryFolder } = readSettings({ ON_RECORD_LIBRARY: library });
    requireFolder(sources);
    const { text, right } = await verify(libraryFolder, sources);
    await write(stdout, text);
    return right ? status.right : status.wrong;
  });
}

async function verify(libraryFolder: string, sources: string) {
  const reader = openReader();
  try {
    return await reportVerification(loadLibrary(libraryFolder), sources, reader);
  } finally {
    await reader.close();
  }
}

function requireFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new MisuseError(`There is no folder ${folder}.`);
  }
}

const usage = `Usage: npm run verify -- [options] FOLDER

Holds every document of the library against its source file in FOLDER or the folders inside of it: the
file's SHA-256, the exact place of every passage, the title, publisher, date and names as they are
written, and the length of what is kept of a source.

Options:
  --library DIR   check the documents of this folder (default: ON_RECORD_LIBRARY, or data/documents)
  -h, --help      print this

Exit status: 0 all right, 1 a mismatch or a fault, 2 misuse.
`;
