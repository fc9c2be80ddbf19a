import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { folderWith } from '#tests/fixtures/folders.ts';
import { quayReport } from '#tests/fixtures/reports.ts';

/** Starts a program of the terminal itself, and gives what it printed and how it ended. */
async function run(program: string, argv: readonly string[], input = '') {
  const script = resolve(import.meta.dirname, `../../src/terminal/${program}.ts`);
  const child = spawn(process.execPath, [script, ...argv]);
  child.stdin.end(input);
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { status, stdout, stderr };
}

test('the programs add, verify and remove work on one library', { timeout: 60_000 }, async () => {
  const folder = folderWith({ 'quay.txt': quayReport });
  const library = ['--library', join(folder, 'library')];
  const id = 'quay-to-be-widened-after-two-winters-of-delay';
  expect(await run('add', [folder, ...library])).toMatchObject({ status: 0, stderr: '' });
  expect((await run('verify', [folder, ...library])).stdout).toContain('all right.');
  expect(await run('remove', [id, ...library])).toMatchObject({
    status: 0,
    stdout: `removed ${id}: Quay to be widened after two winters of delay\n`,
  });
});

test('the program extract reads articles line by line', { timeout: 60_000 }, async () => {
  const input = `${JSON.stringify({ id: 7, text: quayReport })}\n`;
  const { status, stdout } = await run('extract', ['--jsonl'], input);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ id: 7, title: expect.stringContaining('Quay to be widened') });
});
