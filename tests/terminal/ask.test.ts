import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

const script = resolve(import.meta.dirname, '../../src/terminal/ask.ts');

/** Starts the program itself, on the documents that come with it. */
function start(...argv: string[]) {
  const { ON_RECORD_LIBRARY: _other, ...env } = process.env;
  return spawn(process.execPath, [script, ...argv], { env });
}

test('the program finds a remembered quotation in the library that comes with it', async () => {
  const ask = start('/who-said quote: we cannot arrest our way out');
  const [stdout, stderr, [status]] = await Promise.all([
    text(ask.stdout),
    text(ask.stderr),
    once(ask, 'close'),
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('NSPCC spokesman');
  expect(stdout).toContain('arrest our way out');
  expect(stdout).not.toContain('\u001b');
});

test('the program answers many commands through a pipe', async () => {
  const ask = start('--json', '--batch');
  ask.stdin.end('/figures 181%\n/who-said quote: ask not what your country can do for you\n/help\n');
  const [stdout, [status]] = await Promise.all([text(ask.stdout), once(ask, 'close')]);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).outcome);
  expect({ status, lines }).toEqual({ status: 0, lines: ['found', 'nothing', 'found'] });
});

test('the program ends quietly when its reader leaves', async () => {
  const ask = start('--json', '--batch');
  ask.stdin.on('error', () => {});
  ask.stdin.end('/source\n'.repeat(2000));
  ask.stdout.once('data', () => ask.stdout.destroy());
  const [stderr, [status]] = await Promise.all([text(ask.stderr), once(ask, 'close')]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
