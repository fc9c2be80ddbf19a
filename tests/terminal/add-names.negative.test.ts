import { execFileSync } from 'node:child_process';
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '#library/load.ts';
import { ferryReport, quayReport } from '#tests/fixtures/reports.ts';
import { addingWorld } from './adding-world.ts';

describe('a source file of an odd name', () => {
  test.each(['CON.txt', 'nul.txt', 'a:b.txt', 'quay .txt', '-rf.txt', '$(id).txt', '%00.txt'])(
    'makes a document under a name that is one everywhere: %s',
    async (name) => {
      const { add, files } = addingWorld({ [name]: quayReport });
      expect((await add()).outcomes).toEqual(['added']);
      expect(Object.keys(files())).toEqual(['quay-to-be-widened-after-two-winters-of-delay.json']);
    },
  );

  test.each(['quay.txt.', 'quay.txt ', 'quay.txt:stream', 'quay'])(
    'is refused where its end is not that of a text: %j',
    async (name) => {
      const { add } = addingWorld({ [name]: quayReport });
      const { status, stdout } = await add();
      expect(status).toBe(1);
      expect(stdout).toContain('is not one of .txt');
    },
  );

  test('and its twin by case are two sources, whose documents are no twins', async () => {
    const { add, library } = addingWorld({
      'Quay.txt': quayReport,
      'quay.txt': `${quayReport}\nMore to follow.\n`,
    });
    expect((await add()).outcomes).toEqual(['added', 'added']);
    const { documents, faults } = loadLibrary(library);
    expect(faults).toEqual([]);
    expect(new Set(documents.map(({ id }) => id.toLowerCase())).size).toBe(2);
  });

  test('never gives a document the name of a device, whatever its title', async () => {
    const { add, files } = addingWorld({ 'a.txt': quayReport.replace(/^.*/, 'CON') });
    await add();
    expect(Object.keys(files())).toEqual(['document-con.json']);
  });
});

describe('a source file of an odd kind', () => {
  test('is refused where it is one byte larger than 20 MB', async () => {
    const world = addingWorld({ 'ferry.txt': ferryReport, 'big.txt': '' });
    truncateSync(join(world.sources, 'big.txt'), 20_000_001);
    const { stdout, outcomes } = await world.add();
    expect(outcomes).toEqual(['refused', 'added']);
    expect(stdout).toContain('is larger than 20 MB');
  });

  test('is refused where it is a pipe, which nobody waits for', async () => {
    const world = addingWorld({ 'ferry.txt': ferryReport });
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(world.sources, 'pipe.txt')]);
    const { stdout, outcomes } = await world.add();
    expect(outcomes).toEqual(['added', 'refused']);
    expect(stdout).toContain('is not a regular file');
  });
});

describe('what is added', () => {
  test('is told as soon as it is written, before the next is read', async () => {
    const world = addingWorld({ 'ferry.txt': ferryReport, 'quay.txt': quayReport });
    const { stdout } = await world.add();
    expect(stdout.split('\n').map((line) => line.slice(0, 5))).toEqual(['added', 'added', '2 fil', '']);
  });

  test('carries a checksum, which verifying, versions and removal do not mind', async () => {
    const world = addingWorld({ 'quay.txt': quayReport });
    await world.add();
    world.write('quay.txt', `${quayReport}\nMore to follow.\n`);
    expect((await world.add()).outcomes).toEqual(['new version']);
    const [document] = loadLibrary(world.library).documents;
    expect(document?.source.earlier).toHaveLength(1);
    expect(document).not.toHaveProperty('checksum');
    expect(Object.values(world.files()).join()).toContain('"checksum": "sha256:');
  });
});
