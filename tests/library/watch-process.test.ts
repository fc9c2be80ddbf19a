import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '#tests/fixtures/folders.ts';

test('a watched library keeps no program from ending', { timeout: 60_000 }, () => {
  const module = resolve(import.meta.dirname, '../../src/library/watch.ts');
  const program = `
    const { watchLibrary } = await import(${JSON.stringify(module)});
    watchLibrary({ folder: process.argv[1], onChange() {}, onMissing() {} });
    process.stdout.write('watching');`;
  const argv = ['--input-type=module', '-e', program, folderWith({ 'a.json': '{}' })];
  expect(execFileSync(process.execPath, argv, { timeout: 15_000, encoding: 'utf8' })).toBe('watching');
});
