import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '#library/load.ts';
import { runRemove } from '#terminal/run-remove.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';
import { fakeStreams } from '#tests/fixtures/streams.ts';

const libraryOfThree = () =>
  folderWith({
    'harbour-wall.json': harbourDocument(),
    'harbour-lights.json': harbourDocument({ id: 'harbour-lights' }),
    'broken.json': '{',
  });

async function remove(argv: string[]) {
  const { stdout, stderr, text } = fakeStreams();
  const status = await runRemove({ argv, env: {}, stdout, stderr });
  return { status, stdout: text.stdout(), stderr: text.stderr() };
}

describe('removing', () => {
  test('takes documents out of the library and says which', async () => {
    const library = libraryOfThree();
    expect(await remove(['harbour-wall', 'broken', '--library', library])).toEqual({
      status: 0,
      stdout:
        'removed harbour-wall: Harbour wall to be rebuilt\nremoved broken: a file that held no sound document\n',
      stderr: '',
    });
    expect(loadLibrary(library)).toMatchObject({ faults: [], documents: [{ id: 'harbour-lights' }] });
  });

  test.each([
    ['a typing error', 'harbor-wall', 'harbour-wall'],
    ['the beginning', 'harb', 'harbour-lights, harbour-wall'],
    ['a word inside', 'WALL', 'harbour-wall'],
  ])('offers the nearest ids for %s', async (_, typed, offered) => {
    const { status, stderr } = await remove([typed, '--library', libraryOfThree()]);
    expect(status).toBe(1);
    expect(stderr).toBe(`There is no document ${typed} in the library. The nearest: ${offered}.\n`);
  });

  test('goes on after an id that is unknown', async () => {
    const { status, stdout, stderr } = await remove(['volcano', 'broken', '--library', libraryOfThree()]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'There is no document volcano in the library.\n',
    });
    expect(stdout).toContain('removed broken');
  });

  test.each(['../outside', 'outside.json', '.', 'x'.repeat(100_000), '\u001b[31m'])(
    'never leaves the library: %s',
    async (id) => {
      const folder = folderWith({ 'outside.json': harbourDocument() });
      const library = join(folder, 'library');
      const { status } = await remove([id, '--library', library]);
      expect(status).toBe(2);
      expect(loadLibrary(folder).faults).toHaveLength(1);
      expect((await remove([id, '--library', libraryOfThree()])).stderr).not.toContain('\u001b');
    },
  );
});

describe('remove used wrongly says how', () => {
  test.each([
    ['no id', []],
    ['an unknown option', ['one', '--force']],
    ['a library that is not there', ['one', '--library', '/nowhere/at/all']],
  ])('with %s', async (_, argv) => {
    const { status, stdout, stderr } = await remove(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  });

  test('and helps who asks', async () => {
    expect((await remove(['--help'])).stdout).toContain('Usage: npm run remove');
  });
});
