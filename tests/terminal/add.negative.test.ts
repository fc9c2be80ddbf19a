import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '#library/load.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';
import { ferryReport, quayReport } from '#tests/fixtures/reports.ts';
import { add, addingWorld } from './adding-world.ts';

describe('what cannot be added is refused with the reason, and the rest goes on', () => {
  const refusals: [string, string, string | Uint8Array, string][] = [
    ['another format', 'boats.xls', 'x', 'is not one of .txt'],
    [
      'a picture under the name of a text',
      'wall.txt',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2),
      'is a picture',
    ],
    [
      'a binary file',
      'data.txt',
      Uint8Array.from({ length: 400 }, (_, at) => at % 7),
      'holds NUL characters',
    ],
    ['an empty file', 'empty.txt', '', 'is empty'],
    ['a file of blank lines', 'blank.txt', ' \n\n\t\n', 'holds no text'],
    [
      'a paragraph without end',
      'long.txt',
      'word '.repeat(50_000),
      'has a paragraph of more than 200,000 characters',
    ],
    ['a name that is a folder elsewhere', 'a\\b.txt', ferryReport, 'has a backslash in its name'],
    ['a name of control characters', 'x\u001b[31m.txt', ' ', 'holds no text'],
  ];

  test.each(refusals)('%s', async (_, name, content, reason) => {
    const world = addingWorld({ 'quay.txt': quayReport, [name]: content });
    const { status, stdout, outcomes } = await world.add();
    expect(status).toBe(1);
    expect(outcomes.toSorted()).toEqual(['added', 'refused']);
    expect(stdout).toContain(reason);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('2 files: 1 added, 1 refused.');
  });

  test('symbolic links, whatever they lead to', async () => {
    const world = addingWorld({ 'quay.txt': quayReport });
    symlinkSync(join(world.sources, 'quay.txt'), join(world.sources, 'link.txt'));
    symlinkSync(world.sources, join(world.sources, 'round'));
    const { stdout, outcomes } = await world.add();
    expect(outcomes).toEqual(['refused', 'added', 'refused']);
    expect(stdout).toContain('is a symbolic link, which is not followed');
  });

  test('a device, from which nothing is read', async () => {
    const world = addingWorld({ 'quay.txt': quayReport });
    const { stdout, outcomes } = await world.add('/dev/zero', world.sources);
    expect(outcomes).toEqual(['refused', 'added']);
    expect(stdout).toContain('is not a regular file');
  });

  test('what is not there', async () => {
    const world = addingWorld({ 'quay.txt': quayReport });
    const { status, outcomes, stdout } = await world.add(join(world.sources, 'gone.txt'), world.sources);
    expect({ status, outcomes }).toEqual({ status: 1, outcomes: ['refused', 'added'] });
    expect(stdout).toContain('does not exist');
  });
});

describe('what a person wrote is not replaced', () => {
  const written = { ...harbourDocument(), source: { ...harbourDocument().source, file: 'quay.txt' } };

  test('by the document of a changed source', async () => {
    const { library, add: addAll, files } = addingWorld({ 'quay.txt': quayReport });
    mkdirSync(library);
    writeFileSync(join(library, 'harbour-wall.json'), JSON.stringify(written));
    const before = files();
    const { status, stdout } = await addAll();
    expect(status).toBe(1);
    expect(stdout).toContain('would replace harbour-wall, which was written by hand: remove that first');
    expect(files()).toEqual(before);
  });

  test('nor is a file that has a fault', async () => {
    const { library, add: addAll, files } = addingWorld({ 'quay.txt': quayReport });
    mkdirSync(library);
    const broken = 'quay-to-be-widened-after-two-winters-of-delay.json';
    writeFileSync(join(library, broken), '{');
    await addAll();
    expect(files()[broken]).toBe('{');
    expect(loadLibrary(library).documents).toMatchObject([{ id: `${broken.slice(0, -5)}-2` }]);
  });
});

describe('add used wrongly says how', () => {
  test.each([
    ['nothing to add', []],
    ['an unknown option', ['one', '--quick']],
    ['a blank library', ['one', '--library', ' ']],
  ])('with %s', async (_, argv) => {
    const { status, stdout, stderr } = await add(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  });

  test('with a library that is no folder', async () => {
    const { sources } = addingWorld({ 'quay.txt': quayReport });
    const library = join(sources, 'quay.txt');
    expect(await add([sources, '--library', library])).toMatchObject({
      status: 2,
      stderr: `The library folder ${library} is not a folder.\n`,
    });
  });

  test('and helps who asks', async () => {
    expect((await add(['--help'])).stdout).toContain('Usage: npm run add');
  });
});
