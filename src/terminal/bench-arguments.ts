import type { Command } from '#command/define.ts';
import { MisuseError } from '#command/misuse.ts';
import { readSettings } from '#config/settings.ts';
import { chosenLibrary, type Setting } from './guard.ts';

/** What is asked is asked by these commands. */
export type BenchSetting = Setting & { commands: readonly Command[] };

/** A whole number from 1 on, of nine figures at most. Throws a MisuseError. */
export function readNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text) && Number(text) > 0) return Number(text);
  throw new MisuseError(`${option} needs a whole number from 1 on.`);
}

/** The folder of the library to measure; throws a MisuseError for a blank one. */
export function libraryToMeasure(library: string | undefined, env: Setting['env']): string {
  return readSettings({ ON_RECORD_LIBRARY: chosenLibrary(library) ?? env.ON_RECORD_LIBRARY }).libraryFolder;
}
