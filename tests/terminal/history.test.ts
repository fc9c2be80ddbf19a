import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { historyFile, loadHistory, saveHistory } from '#terminal/history.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('what was asked is there again, newest first, and for nobody else to read', () => {
  const file = join(folder, 'on-record', 'history');
  saveHistory(file, ['/second', '/first']);
  expect(loadHistory(file)).toEqual(['/second', '/first']);
  expect(readFileSync(file, 'utf8')).toBe('/first\n/second\n');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('500 lines are kept, and the 501st drops the oldest', () => {
  const file = join(folder, 'history');
  const lines = Array.from({ length: 501 }, (_, age) => `/help ${age}`);
  saveHistory(file, lines.slice(0, 500));
  expect(loadHistory(file)).toEqual(lines.slice(0, 500));
  saveHistory(file, lines);
  expect(loadHistory(file)).toEqual(lines.slice(0, 500));
});

test('a longer file of somebody else is read from its end', () => {
  const file = join(folder, 'history');
  writeFileSync(file, `${'/old\n'.repeat(600)}/new\n`);
  expect(loadHistory(file)).toHaveLength(500);
  expect(loadHistory(file)[0]).toBe('/new');
});

test('a history that cannot be read or written does no harm', () => {
  const file = join(folder, 'a-file', 'history');
  writeFileSync(join(folder, 'a-file'), 'no folder');
  saveHistory(file, ['/help']);
  expect(loadHistory(file)).toEqual([]);
});

test('the file stands in the user’s state folder', () => {
  expect(historyFile({ XDG_STATE_HOME: '/state', HOME: '/home/me' })).toBe('/state/on-record/history');
  expect(historyFile({ XDG_STATE_HOME: 'relative', HOME: '/home/me' })).toBe(
    '/home/me/.local/state/on-record/history',
  );
  expect(historyFile({ HOME: '/home/me' })).toBe('/home/me/.local/state/on-record/history');
});
