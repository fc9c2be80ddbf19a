import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { folderWith } from '#tests/fixtures/folders.ts';

const main = resolve(import.meta.dirname, '../../src/main.ts');

// A start takes half a second, and several on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

/** Starts the program from a shell that waits for it and passes no signal on, as npm does. */
export function startFromShell(): Program {
  const script = '"$0" "$1"; exit $?';
  return new Program({ npm_lifecycle_event: 'start' }, ['sh', '-c', script, process.execPath, main]);
}

/** The whole program, started as `npm start` does, in a folder of these files and with these settings alone. */
export class Program {
  readonly #child: ChildProcess;
  readonly #exit: Promise<unknown[]>;
  #output = '';
  #errors = '';

  constructor(
    settings: Readonly<Record<string, string>>,
    command = [process.execPath, main],
    files: Readonly<Record<string, string>> = {},
  ) {
    const [file = '', ...parts] = command;
    this.#child = spawn(file, parts, {
      cwd: folderWith(files),
      env: {
        PATH: process.env.PATH ?? '',
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        PREVIEW_PORT: '0',
        ON_RECORD_STATE: 'state',
        LOG_LEVEL: 'trace',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#exit = once(this.#child, 'close');
    this.#child.stdout?.on('data', (data) => {
      this.#output += String(data);
    });
    this.#child.stderr?.on('data', (data) => {
      this.#errors += String(data);
    });
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  /** What was printed for the person who started it. */
  get output(): string {
    return this.#output;
  }

  /** The log, or the sentence that ended it. */
  get errors(): string {
    return this.#errors;
  }

  /** Resolves with the greeting; rejects where the program ends before it. */
  async greeting(): Promise<string> {
    while (!this.#output.includes('\n')) {
      const stream = this.#child.stdout;
      if (!stream) throw new Error('No output');
      const ended = await Promise.race([once(stream, 'data').then(() => false), this.#exit.then(() => true)]);
      if (ended) throw new Error(`Ended before its greeting: ${this.#errors}`);
    }
    return this.#output;
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Resolves with the exit code, once nobody holds its output any more. */
  async exitCode(): Promise<unknown> {
    const [code] = await this.#exit;
    return code;
  }
}
