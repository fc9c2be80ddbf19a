import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defineCommand } from '#command/define.ts';
import { runAsk } from '#terminal/run-ask.ts';
import { echoCommands } from '#tests/fixtures/commands.ts';
import { fakeStreams } from '#tests/fixtures/streams.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const broken = defineCommand({
  name: 'broken',
  description: 'Has a bug',
  options: {},
  examples: () => [],
  run: () => {
    throw new RangeError('a bug');
  },
});

/** Runs `ask` on an empty library, and tells what it wrote. */
async function ask(argv: string[], streams = fakeStreams(), env: Record<string, string> = {}) {
  const settings = { ON_RECORD_LIBRARY: folder, ...env };
  const commands = [...echoCommands, broken];
  const status = await runAsk({ argv, env: settings, commands, ...streams });
  return { status, stdout: streams.text.stdout(), stderr: streams.text.stderr() };
}

function unwritable(code: string) {
  const error = Object.assign(new Error('write'), { code });
  const stream = new Writable({ write: (_chunk, _encoding, done) => done(error) });
  return Object.assign(stream, { isTTY: false, columns: 80 });
}

const jsonLines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a command on the command line', () => {
  test('is answered, and the exit status tells the outcome', async () => {
    const found = await ask(['/who-said quote: closed']);
    expect(found).toMatchObject({ status: 0, stderr: '' });
    expect(found.stdout).toContain('who-said {"quote":"closed"}');
    expect(found.stdout).toMatch(/[^\n]\n$/);
    expect((await ask(['/source', 'query: closed'])).status).toBe(0);
    expect((await ask(['/figures', 'closed'])).status).toBe(1);
  });

  test('that is a misuse is told on standard error', async () => {
    expect(await ask(['/figure closed'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no command called /figure; did you mean /figures?\n',
    });
    expect(await ask([])).toMatchObject({ status: 2, stdout: '' });
  });

  test('that meets a bug ends with its stack, and not as if nothing had been found', async () => {
    const { status, stderr } = await ask(['/broken']);
    expect(status).toBe(70);
    expect(stderr).toMatch(/^RangeError: a bug\n {4}at /);
  });
});

describe('colour is for', () => {
  const isColoured = async (isTTY: boolean, env: Record<string, string>) =>
    (await ask(['/who-said closed'], fakeStreams([], isTTY), env)).stdout.includes('\u001b[');

  test('a terminal only', async () => {
    expect(await isColoured(true, {})).toBe(true);
    expect(await isColoured(false, {})).toBe(false);
  });

  test('those who want it', async () => {
    expect(await isColoured(true, { NO_COLOR: '1' })).toBe(false);
    expect(await isColoured(true, { NO_COLOR: '' })).toBe(true);
    expect(await isColoured(true, { TERM: 'dumb' })).toBe(false);
  });
});

describe('--json', () => {
  test('prints one line', async () => {
    const { status, stdout } = await ask(['--json', '/who-said closed']);
    expect(status).toBe(0);
    expect(jsonLines(stdout)).toMatchObject([{ outcome: 'found', items: [] }]);
  });

  test('tells a misuse in the line, too', async () => {
    const { status, stdout, stderr } = await ask(['--json', '/who-said']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(jsonLines(stdout)).toEqual([
      {
        command: null,
        asked: '/who-said',
        outcome: 'nothing',
        message: '/who-said needs quote: a text.',
        items: [],
        misuse: true,
      },
    ]);
  });
});

describe('--json --batch', () => {
  const batch = async (...chunks: (string | Buffer)[]) => {
    const { status, stdout } = await ask(['--json', '--batch'], fakeStreams(chunks));
    expect(status).toBe(0);
    return stdout === '' ? [] : jsonLines(stdout);
  };

  test('answers a line with a line, in order, and goes on after a misuse', async () => {
    expect(await batch('/who-said a\n/nothing\r\n\n  \n/figures b\n/source c')).toMatchObject([
      { outcome: 'found', message: 'who-said {"quote":"a"}' },
      { outcome: 'nothing', misuse: true },
      { outcome: 'nothing', message: 'figures {"topic":"b"}' },
      { outcome: 'ambiguous', message: 'source {"query":"c"}' },
    ]);
  });

  test('does not mind where the input is cut', async () => {
    const bytes = Buffer.from('\ufeff/who-said “ça va”\n/figures b\n');
    const pieces = Array.from(bytes, (byte) => Buffer.of(byte));
    expect(await batch(...pieces)).toMatchObject([
      { message: 'who-said {"quote":"“ça va”"}' },
      { message: 'figures {"topic":"b"}' },
    ]);
  });

  test('takes a line separator of Unicode for text', async () => {
    expect(await batch('/who-said a\u2028b\n')).toHaveLength(1);
  });

  test('has nothing to say about an empty input', async () => {
    expect(await batch()).toEqual([]);
  });

  test('refuses a line without end, and reads on', async () => {
    const lines = await batch(
      '/who-said ',
      ...Array.from({ length: 50 }, () => 'x'.repeat(65_536)),
      '\n/source',
    );
    expect(lines).toMatchObject([
      { message: 'A command is at most 8,000 characters long.' },
      { outcome: 'ambiguous' },
    ]);
  });

  test('ends quietly where nobody reads any more', async () => {
    const streams = { ...fakeStreams(['/source\n'.repeat(1000)]), stdout: unwritable('EPIPE') };
    expect(await ask(['--json', '--batch'], streams)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('tells where the output cannot be written', async () => {
    const streams = { ...fakeStreams(['/source\n'.repeat(1000)]), stdout: unwritable('ENOSPC') };
    expect(await ask(['--json', '--batch'], streams)).toMatchObject({
      status: 2,
      stderr: 'The answer cannot be written (ENOSPC).\n',
    });
  });

  test('tells where the input cannot be read', async () => {
    const failing = new Readable({
      read() {
        this.destroy(Object.assign(new Error('read'), { code: 'EISDIR' }));
      },
    });
    const streams = { ...fakeStreams(), stdin: Object.assign(failing, { isTTY: false }) };
    expect(await ask(['--json', '--batch'], streams)).toMatchObject({
      status: 2,
      stderr: 'Standard input cannot be read (EISDIR).\n',
    });
  });
});

describe('the library', () => {
  test('tells its faults on standard error and is served all the same', async () => {
    writeFileSync(join(folder, 'broken.json'), '{');
    const { status, stdout, stderr } = await ask(['/who-said closed']);
    expect(status).toBe(0);
    expect(stdout).toContain('closed');
    expect(stderr).toMatch(/^broken\.json: [^\n]+\n$/);
  });

  test('of --library goes before the one of the environment', async () => {
    writeFileSync(join(folder, 'broken.json'), '{');
    const elsewhere = mkdtempSync(join(tmpdir(), 'library-'));
    const { stderr } = await ask(['/source', '--library', elsewhere]);
    rmSync(elsewhere, { recursive: true });
    expect(stderr).toBe('');
  });
});

test('a library that is not there is told in one sentence', async () => {
  const { status, stderr } = await ask(['/source', '--library', join(folder, 'nowhere')]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/nowhere does not exist\.\n$/);
});

test('--help tells the commands, the options and the exit status', async () => {
  const { status, stdout } = await ask(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('/who-said     Who said these words\n');
  expect(stdout).toContain('Exit status: 0 found, 1 nothing found, 2 misuse.');
});
