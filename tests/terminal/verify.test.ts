import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runVerify } from '#terminal/run-verify.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument, harbourSource } from '#tests/fixtures/harbour.ts';
import { fakeStreams } from '#tests/fixtures/streams.ts';

const goodLibrary = { 'harbour-wall.json': harbourDocument() };
const goodSources = { 'harbour.txt': harbourSource };

async function verify(argv: string[], env: Record<string, string> = {}) {
  const streams = fakeStreams();
  const status = await runVerify({ argv, env, stdout: streams.stdout, stderr: streams.stderr });
  return { status, stdout: streams.text.stdout(), stderr: streams.text.stderr() };
}

const verifyFolders = (library: Record<string, unknown>, sources: Record<string, unknown>) =>
  verify([folderWith(sources), '--library', folderWith(library)]);

describe('verifying a library that is true to its sources', () => {
  test('tells what was checked, and ends well', async () => {
    const { status, stdout, stderr } = await verifyFolders(goodLibrary, goodSources);
    expect(stdout).toBe(
      'right harbour-wall (harbour.txt): SHA-256, 3 passages (40 words), 2 quotations, 1 figure, 3 parties\n' +
        '1 document, 0 mismatches, 0 faults in the library: all right.\n',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('takes the library from the environment, unless the command line names one', async () => {
    const env = { ON_RECORD_LIBRARY: folderWith(goodLibrary) };
    expect((await verify([folderWith(goodSources)], env)).status).toBe(0);
    const elsewhere = await verify([folderWith(goodSources), '--library', folderWith({})], env);
    expect(elsewhere.stdout).toContain('0 documents');
  });
});

describe('verifying a library that is not', () => {
  test('names the document, its file, the passage and the paragraph', async () => {
    const sources = { 'harbour.txt': harbourSource.replace('40 boats', '50 boats') };
    const { status, stdout } = await verifyFolders(goodLibrary, sources);
    expect(status).toBe(1);
    expect(stdout).toContain('WRONG harbour-wall (harbour.txt)');
    expect(stdout).toContain('- p5, paragraph 5: its text does not stand in this paragraph\n');
    expect(stdout).toContain('1 document, 2 mismatches, 0 faults in the library: not all right.');
  });

  test('tells which source file is missing', async () => {
    const { status, stdout } = await verifyFolders(goodLibrary, {});
    expect(status).toBe(1);
    expect(stdout).toContain('- harbour.txt: does not exist\n');
  });

  test('tells which passage keeps too much of its source', async () => {
    const text = Array.from({ length: 26 }, () => 'word').join(' ');
    const passages = [{ id: 'p1', paragraph: 1, offset: 0, text }];
    const greedy = { passages, people: [], organisations: [], quotations: [], figures: [] };
    const { stdout } = await verifyFolders({ 'harbour-wall.json': harbourDocument(greedy) }, goodSources);
    expect(stdout).toContain('- p1, paragraph 1: holds 26 words outside of quotations');
  });

  test('tells the faults of the library, without control characters from its files', async () => {
    const { status, stdout } = await verifyFolders(
      { ...goodLibrary, 'a.json': '{"\\u001b[31m": 1}' },
      goodSources,
    );
    expect(status).toBe(1);
    expect(stdout).toContain('a.json: id: is missing\n');
    expect(stdout).not.toContain('\u001b');
  });

  test('does not call an empty library right', async () => {
    const { status, stdout } = await verifyFolders({}, goodSources);
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: '0 documents, 0 mismatches, 0 faults in the library: not all right.\n',
    });
  });
});

describe('verify used wrongly says how', () => {
  test.each([
    ['no folder', []],
    ['two folders', ['one', 'two']],
    ['an unknown option', ['one', '--quick']],
    ['an empty library', ['one', '--library', ' ']],
  ])('with %s', async (_, argv) => {
    const { status, stdout, stderr } = await verify(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  });

  test('with folders that are not there', async () => {
    const missing = join(folderWith({}), 'gone');
    expect(await verify([missing])).toMatchObject({ status: 2, stderr: `There is no folder ${missing}.\n` });
    expect(await verify([folderWith({}), '--library', missing])).toMatchObject({
      status: 2,
      stderr: `The library folder ${missing} does not exist.\n`,
    });
  });

  test('and helps who asks', async () => {
    const { status, stdout } = await verify(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('Usage: npm run verify');
  });
});
