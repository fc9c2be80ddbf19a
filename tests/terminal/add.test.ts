import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '#library/load.ts';
import { runVerify } from '#terminal/run-verify.ts';
import { ferryReport, quayReport } from '#tests/fixtures/reports.ts';
import { fakeStreams } from '#tests/fixtures/streams.ts';
import { add, addingWorld } from './adding-world.ts';

const bothReports = { 'quay.txt': quayReport, 'ferry.md': ferryReport };
const quayId = 'quay-to-be-widened-after-two-winters-of-delay';

async function verify(sources: string, library: string) {
  const { stdout, stderr, text } = fakeStreams();
  const status = await runVerify({ argv: [sources, '--library', library], env: {}, stdout, stderr });
  return { status, stdout: text.stdout() };
}

describe('adding a folder', () => {
  test('makes the library, and a document of each file that is named after its title', async () => {
    const { add, library, sources } = addingWorld(bothReports);
    const { status, stdout, stderr } = await add();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      [
        `added        ${join(sources, 'ferry.md')}  ferry-company-cancels-its-evening-sailings`,
        `added        ${join(sources, 'quay.txt')}  ${quayId}`,
        '2 files: 2 added.\n',
      ].join('\n'),
    );
    expect(loadLibrary(library)).toMatchObject({
      faults: [],
      documents: [{}, { id: quayId, complete: true }],
    });
  });

  test('takes in the folders inside of it, and passes over what is hidden', async () => {
    const { add, sources, write } = addingWorld({ '.draft.txt': quayReport });
    mkdirSync(join(sources, 'spring'));
    write('spring/ferry.txt', ferryReport);
    expect((await add()).outcomes).toEqual(['added']);
  });

  test('gives documents that are proved by their sources', async () => {
    const { add, library, sources } = addingWorld(bothReports);
    await add();
    const { status, stdout } = await verify(sources, library);
    expect(stdout).toContain('2 documents, 0 mismatches, 0 faults in the library: all right.');
    expect(status).toBe(0);
  });

  test('reads pages of the web, and keeps what they state', async () => {
    const page = `<html><head><title>Ferry cancelled</title><meta name="author" content="Ines Hollow"></head>
      <body><nav>Home</nav><article><h1>Ferry cancelled</h1><p>${ferryReport.split('\n')[2]}</p>
      <p>The company expects to sail again in April, it said in a notice at the pier.</p></article></body></html>`;
    const { add, library, sources } = addingWorld({ 'ferry.html': page });
    expect((await add()).outcomes).toEqual(['added']);
    expect(loadLibrary(library).documents).toMatchObject([
      { title: 'Ferry cancelled', byline: 'Ines Hollow' },
    ]);
    expect((await verify(sources, library)).status).toBe(0);
  });

  test('a second time changes nothing, to the byte', async () => {
    const { add, files } = addingWorld(bothReports);
    await add();
    const before = files();
    const { status, outcomes, stdout } = await add();
    expect({ status, outcomes }).toEqual({ status: 0, outcomes: ['unchanged', 'unchanged'] });
    expect(stdout).toContain('2 files: 2 unchanged.');
    expect(files()).toEqual(before);
  });

  test('passes over the library, where that is inside of it', async () => {
    const { sources } = addingWorld(bothReports);
    const library = join(sources, 'library');
    await add([sources, '--library', library]);
    expect(await add([sources, '--library', library])).toMatchObject({
      status: 0,
      outcomes: ['unchanged', 'unchanged'],
    });
  });

  test('twice in one go reads it once', async () => {
    const { add, sources } = addingWorld(bothReports);
    expect((await add(sources, join(sources, 'quay.txt'), sources)).outcomes).toEqual(['added', 'added']);
  });

  test('clears what an interrupted run had begun to write', async () => {
    const { add, library, files } = addingWorld(bothReports);
    mkdirSync(library);
    writeFileSync(join(library, '.half.json.4194305.part'), '{"id": "ha');
    await add();
    expect(Object.keys(files())).toHaveLength(2);
  });
});

describe('a file that has changed', () => {
  test('becomes a new version of its document, which says so', async () => {
    const { add, library, write } = addingWorld(bothReports);
    await add();
    const [before] = loadLibrary(library).documents.filter(({ id }) => id === quayId);
    write('quay.txt', quayReport.replace('Quay to be widened', 'Quay is to be widened').replace('40', '50'));
    const { status, stdout } = await add();
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^new version .*quay\\.txt {2}${quayId}, version 2$`, 'm'));
    const { documents, faults } = loadLibrary(library);
    expect(faults).toEqual([]);
    expect(documents).toHaveLength(2);
    const [after] = documents.filter(({ id }) => id === quayId);
    expect(after?.title).toContain('Quay is to be widened');
    expect(after?.source.earlier).toEqual([before?.source.sha256]);
  });

  test('is told apart from one of the same name in another folder', async () => {
    const { add, sources, write, library } = addingWorld({});
    for (const [folder, report] of Object.entries({ one: quayReport, two: ferryReport })) {
      mkdirSync(join(sources, folder));
      write(`${folder}/index.txt`, report);
    }
    expect((await add()).outcomes).toEqual(['added', 'added']);
    expect((await add()).outcomes).toEqual(['unchanged', 'unchanged']);
    write('two/index.txt', `${ferryReport}\nThe strike goes on.\n`);
    expect((await add()).outcomes).toEqual(['unchanged', 'new version']);
    expect((await verify(sources, library)).status).toBe(0);
    expect(loadLibrary(library).documents).toHaveLength(2);
  });
});

describe('a text that the library has under another name', () => {
  test('is a duplicate, which names the document', async () => {
    const { add, write } = addingWorld({ 'quay.txt': quayReport });
    await add();
    write('z-copy.txt', quayReport.replaceAll('\n', '\r\n'));
    const { status, stdout } = await add();
    expect(status).toBe(0);
    expect(stdout).toMatch(
      new RegExp(`^duplicate .*z-copy\\.txt {2}says the same as quay\\.txt: ${quayId}$`, 'm'),
    );
  });

  test('is one within a single run, too', async () => {
    const { add } = addingWorld({ 'a.txt': quayReport, 'b.txt': quayReport, 'c.md': `\n${quayReport}` });
    expect((await add()).outcomes).toEqual(['added', 'duplicate', 'duplicate']);
  });

  test('but another article under the same headline is not', async () => {
    const { add, library } = addingWorld({
      'a.txt': quayReport,
      'b.txt': `${quayReport}\nMore to follow.\n`,
    });
    expect((await add()).outcomes).toEqual(['added', 'added']);
    expect(loadLibrary(library).documents.map(({ id }) => id)).toEqual([quayId, `${quayId}-2`]);
  });
});

describe('a dry run', () => {
  test('tells what would be done, and writes nothing', async () => {
    const { add, library, sources } = addingWorld({ ...bothReports, 'copy.txt': quayReport });
    const { status, stdout, outcomes } = await add(sources, '--dry-run');
    expect({ status, outcomes }).toEqual({ status: 0, outcomes: ['added', 'added', 'duplicate'] });
    expect(stdout).toContain('Nothing was written: this was a dry run.');
    expect(existsSync(library)).toBe(false);
  });
});
