import { inspect, type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { cleanText } from '#command/check.ts';
import { MisuseError } from '#command/misuse.ts';
import { SettingsError } from '#config/settings.ts';
import { GoldFileError } from '#evaluation/gold-file.ts';
import { LibraryFolderError } from '#library/load.ts';
import { type Output, write } from './output.ts';

/** What an entry point hands in; `argv` without the names of program and script. */
export type Setting = {
  argv: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
};

/** Exit statuses of the programs that change, check or measure something. */
export const status = { right: 0, wrong: 1, misused: 2, broken: 70, interrupted: 130 } as const;

const mendableErrors = [MisuseError, LibraryFolderError, SettingsError, GoldFileError];

/**
 * Runs a program to its exit status. What a person can mend is told in one sentence, with status 2; a bug
 * keeps its stack, with status 70.
 */
export async function guard(
  { stdout, stderr }: Pick<Setting, 'stdout' | 'stderr'>,
  act: () => Promise<number>,
): Promise<number> {
  // Each write hears of its own error; without a listener, the stream's would end the process.
  for (const output of [stdout, stderr]) output.on('error', () => {});
  try {
    return await act();
  } catch (error) {
    const mendable = mendableErrors.some((kind) => error instanceof kind);
    const message = mendable && error instanceof Error ? error.message : inspect(error);
    await write(stderr, `${message}\n`);
    return mendable ? status.misused : status.broken;
  }
}

/** Reads a command line as `parseArgs` does. Throws a MisuseError. */
export function readOptions<const T extends ParseArgsOptionsConfig>(argv: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new MisuseError(`${cleanText(error.message)} See --help.`);
  }
}

/** The folder that `--library` names, unless it is blank. Throws a MisuseError. */
export function chosenLibrary(library: string | undefined): string | undefined {
  if (library?.trim() === '') throw new MisuseError('--library needs the path of a folder.');
  return library;
}
