import type { Readable, Writable } from 'node:stream';

export type Input = Readable & { isTTY?: boolean };
export type Output = Writable & { isTTY?: boolean; columns?: number };
export type Streams = { stdin: Input; stdout: Output; stderr: Output };

/** How an answer looks: `width` in columns. */
export type Look = { colour: boolean; width: number };

const narrowest = 40;
const plainWidth = 80;
/** Longer lines are hard to read, however wide the window is. */
const widest = 100;

/**
 * Writes a text and waits until it is taken. False where nobody reads any more (a closed pipe),
 * which is no error; throws any other error of writing.
 */
export function write(output: Output, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (!error) resolve(true);
      else if (isClosedPipe(error)) resolve(false);
      else reject(error);
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

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
