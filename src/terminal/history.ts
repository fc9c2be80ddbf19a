import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';

export const historySize = 500;

/** Where the prompt's history is kept: the user's state folder, as the XDG specification says. */
export function historyFile(env: Readonly<Record<string, string | undefined>>): string {
  const stated = env.XDG_STATE_HOME ?? '';
  const folder = isAbsolute(stated) ? stated : join(env.HOME || homedir(), '.local', 'state');
  return join(folder, 'on-record', 'history');
}

/** The lines of earlier prompts, newest first; none where there is no file to read. */
export function loadHistory(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines
      .filter((line) => line !== '')
      .slice(-historySize)
      .reverse();
  } catch {
    // The prompt works as well without its history.
    return [];
  }
}

/** Keeps lines, newest first, for this user alone. */
export function saveHistory(file: string, lines: readonly string[]): void {
  const kept = lines.slice(0, historySize).toReversed();
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, kept.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  } catch {
    // A read-only home or a full disk is no reason to stop answering.
  }
}
