import fs, { rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LibraryFolderError, loadLibrary } from '#library/load.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';

/** Acts once, when the folder has been listed and before its first file is opened. */
function afterListing(act: () => void): void {
  const { openSync } = fs;
  const restore = () => {
    fs.openSync = openSync;
    syncBuiltinESMExports();
  };
  fs.openSync = (...opening) => {
    restore();
    act();
    return openSync(...opening);
  };
  syncBuiltinESMExports();
  onTestFinished(restore);
}

const three = () =>
  folderWith({
    'a.json': harbourDocument({ id: 'a' }),
    'b.json': harbourDocument({ id: 'b' }),
    'c.json': harbourDocument({ id: 'c' }),
  });

describe('a library that changes while it is loaded', () => {
  test('is served without a document that is gone, which is no fault', () => {
    const folder = three();
    afterListing(() => rmSync(join(folder, 'b.json')));
    const { documents, faults } = loadLibrary(folder);
    expect({ ids: documents.map(({ id }) => id), faults }).toEqual({ ids: ['a', 'c'], faults: [] });
  });

  test('is served with a fault for a document that is half written, which the next load mends', () => {
    const folder = three();
    const whole = JSON.stringify(harbourDocument({ id: 'b' }));
    afterListing(() => writeFileSync(join(folder, 'b.json'), whole.slice(0, 200)));
    expect(loadLibrary(folder)).toMatchObject({
      documents: [{ id: 'a' }, { id: 'c' }],
      faults: [{ file: 'b.json' }],
    });
    writeFileSync(join(folder, 'b.json'), whole);
    expect(loadLibrary(folder)).toMatchObject({ documents: [{}, {}, {}], faults: [] });
  });

  test('is served with a fault for a document that becomes a folder', () => {
    const folder = three();
    afterListing(() => {
      rmSync(join(folder, 'b.json'));
      fs.mkdirSync(join(folder, 'b.json'));
    });
    expect(loadLibrary(folder).faults).toEqual([
      { file: 'b.json', field: '(whole file)', problem: 'is not a regular file' },
    ]);
  });

  test('is no empty library where the folder is gone', () => {
    const folder = three();
    afterListing(() => rmSync(folder, { recursive: true }));
    expect(() => loadLibrary(folder)).toThrow(
      new LibraryFolderError(`The library folder ${folder} does not exist.`),
    );
  });
});
