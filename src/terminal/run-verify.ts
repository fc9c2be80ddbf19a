import { statSync } from 'node:fs';
import { inspect, parseArgs } from 'node:util';
import { cleanText } from '#command/check.ts';
import { MisuseError } from '#command/misuse.ts';
import { readSettings } from '#config/settings.ts';
import { openReader } from '#formats/open-reader.ts';
import { LibraryFolderError, loadLibrary } from '#library/load.ts';
import { type Output, write } from './output.ts';
import { reportVerification } from './verification.ts';

/** What the entry point hands in; `argv` without the names of program and script. */
export type VerifySetting = {
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
};

type Arguments = { help: boolean; sources: string; library: string | undefined };

const allRight = 0;
const wrong = 1;
const misused = 2;
const broken = 70;

/**
 * Holds every document of the library against its source file and prints what was checked. Gives the
 * exit status: 0 all right, 1 a mismatch or a fault, 2 misuse, 70 a bug, with its stack.
 */
export async function runVerify({ argv, env, stdout, stderr }: VerifySetting): Promise<number> {
  // Each write hears of its own error; without a listener, the stream's would end the process.
  for (const output of [stdout, stderr]) output.on('error', () => {});
  const reader = openReader();
  try {
    const { help, sources, library } = readArguments(argv);
    if (help) return await print(stdout, usage, allRight);
    const { libraryFolder } = readSettings({ ON_RECORD_LIBRARY: library ?? env.ON_RECORD_LIBRARY });
    requireFolder(sources);
    const { text, right } = await reportVerification(loadLibrary(libraryFolder), sources, reader);
    return await print(stdout, text, right ? allRight : wrong);
  } catch (error) {
    const isMisuse = error instanceof MisuseError || error instanceof LibraryFolderError;
    return await print(stderr, `${isMisuse ? error.message : inspect(error)}\n`, isMisuse ? misused : broken);
  } finally {
    await reader.close();
  }
}

function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const [sources, ...more] = positionals;
  if (values.help) return { help: true, sources: '', library: undefined };
  if (!sources || more.length > 0) throw new MisuseError('Name one folder of source files, or see --help.');
  if (values.library?.trim() === '') throw new MisuseError('--library needs the path of a folder.');
  return { help: false, sources, library: values.library };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false }, library: { type: 'string' } },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new MisuseError(`${cleanText(error.message)} See --help.`);
  }
}

function requireFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new MisuseError(`There is no folder ${folder}.`);
  }
}

async function print(output: Output, text: string, status: number): Promise<number> {
  await write(output, text);
  return status;
}

const usage = `Usage: npm run verify -- [options] FOLDER

Holds every document of the library against its source file in FOLDER: the file's SHA-256, the exact
place of every passage, the title, publisher, date and names as they are written, and the length of
what is kept of a source.

Options:
  --library DIR   check the documents of this folder (default: ON_RECORD_LIBRARY, or data/documents)
  -h, --help      print this

Exit status: 0 all right, 1 a mismatch or a fault, 2 misuse.
`;
