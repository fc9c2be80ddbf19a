import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDesk } from '#command/desk.ts';
import { runPrompt } from '#terminal/prompt.ts';
import { echoCommands, emptyArchive } from '#tests/fixtures/commands.ts';
import { fakeStreams } from '#tests/fixtures/streams.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'prompt-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const tab = '\t';
const up = '\u001b[A';
const end = '\u0004';

/** Types at a prompt, key after key, until it ends; gives what stood on the screen. */
async function type(...keys: string[]): Promise<string> {
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const streams = { ...fakeStreams([], true), stdin };
  const setting = { look: () => ({ colour: false, width: 80 }), historyPath: join(folder, 'history') };
  const done = runPrompt(createDesk(echoCommands, emptyArchive), streams, setting);
  for (const key of keys) stdin.write(key);
  await done;
  return stripVTControlCharacters(streams.text.stdout());
}

test('a person asks, is answered and leaves', async () => {
  const screen = await type('/who-said closed\r', '\r', 'figures x\r', 'exit\r');
  expect(screen).toContain('who-said {"quote":"closed"}');
  expect(screen).toContain('figures {"topic":"x"}');
});

test.each(['exit\r', '/quit\r', ' QUIT \r', end])('%j leaves', async (keys) => {
  expect(await type(keys)).toContain('on-record> ');
});

test('a misuse is told, and the prompt goes on', async () => {
  const screen = await type('/figure x\r', '/source\r', end);
  expect(screen).toContain('did you mean /figures?\n');
  expect(screen).toContain('source {}');
});

test('Tab completes what is certain', async () => {
  expect(await type('/wh', tab, 'closed sp', tab, 'x\r', end)).toContain(
    'who-said {"quote":"closed","speaker":"x"}',
  );
});

test('Tab lists what there is to choose from', async () => {
  const screen = await type('/who-said closed source: ', tab, 'ha\r', end);
  expect(screen).toMatch(
    /\n {2}harbour-report +The harbour report\n {2}tunnel-inquiry +The tunnel inquiry\n/,
  );
  expect(screen).toContain('{"quote":"closed","source":"ha"}');
});

test('what was asked in an earlier prompt is one key away', async () => {
  await type('/source harbour\r', end);
  expect(readFileSync(join(folder, 'history'), 'utf8')).toBe('/source harbour\n');
  expect(await type(up, '\r', end)).toContain('source {"query":"harbour"}');
});

test('a history that cannot be kept does not disturb', async () => {
  writeFileSync(join(folder, 'history'), '');
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file in the way');
  expect(await type('/source\r', end)).toContain('source {}');
});
