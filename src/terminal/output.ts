import { writeFileSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { MisuseError } from '#command/misuse.ts';
import type { Look } from '#render/terminal/style.ts';

export type Input = Readable & { isTTY?: boolean };
export type Output = Writable & { isTTY?: boolean; columns?: number };
export type Streams = { stdin: Input; stdout: Output; stderr: Output };

const narrowest = 40;
const plainWidth = 80;
/** Longer lines are hard to read, however wide the window is. */
const widest = 100;

/**
 * Writes a text and waits until it is taken. False where nobody reads any more (a closed pipe),
 * which is no error. Throws a MisuseError for any other trouble, such as a full disk.
 */
export function write(output: Output, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (!error) resolve(true);
      else if (isClosedPipe(error)) resolve(false);
      else reject(new MisuseError(`The answer cannot be written (${codeOf(error) ?? error.message}).`));
    });
  });
}

/** Colour only on a terminal that wants it; the terminal's width, within what reads well. */
export function chooseLook(output: Output, env: Readonly<Record<string, string | undefined>>): Look {
  const columns = output.isTTY ? (output.columns ?? plainWidth) : plainWidth;
  return {
    colour: output.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    width: Math.min(Math.max(columns, narrowest), widest),
  };
}

/** Writes one line of JSON for each object into a file. Throws a MisuseError where that cannot be written. */
export function writeLines(file: string, objects: readonly object[]): void {
  try {
    writeFileSync(file, objects.map((object) => `${JSON.stringify(object)}\n`).join(''));
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    throw new MisuseError(`${file} cannot be written (${code}).`);
  }
}

function isClosedPipe(error: Error): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED'].includes(codeOf(error) ?? '');
}

/** The system's short name for what went wrong, if it has one. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}
