import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '#library/load.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';
import { quayReport } from '#tests/fixtures/reports.ts';

const patient = { timeout: 60_000 };

/** Starts a real program of the terminal; `status` is how it ended. */
async function run(program: 'add' | 'remove', ...argv: readonly string[]) {
  const script = resolve(import.meta.dirname, `../../src/terminal/${program}.ts`);
  const child = spawn(process.execPath, [script, ...argv]);
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  return { status, stdout, stderr };
}

/** Sources of as many articles, each under a title of its own. */
function manySources(count: number, season: string): string {
  const reports = Array.from({ length: count }, (_, number) => [
    `${season}-${number}.txt`,
    quayReport.replace('Quay', `${season} quay ${number}`).replace('40 boats', `${number + 50} boats`),
  ]);
  return folderWith(Object.fromEntries(reports));
}

describe('two programs at once', () => {
  test('that add the same files make one document of each', patient, async () => {
    const sources = manySources(12, 'spring');
    const library = join(sources, 'library');
    const runs = await Promise.all([
      run('add', sources, '--library', library),
      run('add', sources, '--library', library),
    ]);
    expect(runs).toMatchObject([
      { status: 0, stderr: '' },
      { status: 0, stderr: '' },
    ]);
    const sums = runs.map(({ stdout }) => stdout.split('\n').at(-2));
    expect(sums.toSorted()).toEqual(['12 files: 12 added.', '12 files: 12 unchanged.']);
    const { documents, faults } = loadLibrary(library);
    expect(faults).toEqual([]);
    expect(new Set(documents.map(({ source }) => source.file)).size).toBe(12);
    expect(readdirSync(library)).toHaveLength(12);
  });

  test('that add, remove and add lose none of what each did', patient, async () => {
    const [spring, autumn] = [manySources(6, 'spring'), manySources(6, 'autumn')];
    const library = folderWith(
      Object.fromEntries(['a', 'b', 'c'].map((id) => [`${id}.json`, harbourDocument({ id })])),
    );
    const runs = await Promise.all([
      run('add', spring, '--library', library),
      run('remove', 'a', 'b', '--library', library),
      run('add', autumn, '--library', library),
    ]);
    expect(runs.map(({ status, stderr }) => ({ status, stderr }))).toEqual(
      Array(3).fill({ status: 0, stderr: '' }),
    );
    const { documents, faults } = loadLibrary(library);
    expect(faults).toEqual([]);
    const ids = documents.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('spring-'))).toHaveLength(6);
    expect(ids.filter((id) => id.startsWith('autumn-'))).toHaveLength(6);
    expect(ids.filter((id) => /^[abc]$/.test(id))).toEqual(['c']);
    expect(readdirSync(library)).toHaveLength(13);
  });

  test('of which one does not end make the other say so, and change nothing', patient, async () => {
    const sources = manySources(1, 'spring');
    const library = join(sources, 'library');
    mkdirSync(library);
    writeFileSync(join(library, `.lock.${process.pid}-1-1`), '');
    const [adding, removing, pretending] = await Promise.all([
      run('add', sources, '--library', library),
      run('remove', 'a', '--library', library),
      run('add', sources, '--library', library, '--dry-run'),
    ]);
    const busy = {
      status: 2,
      stdout: '',
      stderr: `Another program is changing the library folder ${library}.\n`,
    };
    expect([adding, removing]).toEqual([busy, busy]);
    expect(pretending).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(library)).toEqual([`.lock.${process.pid}-1-1`]);
  });
});
