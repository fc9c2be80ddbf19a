import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seal, unseal } from '#library/checksum.ts';
import { loadLibrary } from '#library/load.ts';
import { parseDocument } from '#library/parse.ts';
import { openStore } from '#library/store.ts';
import { hashBytes } from '#storage/hash.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';

const wall = harbourDocument();
const misfit = {
  field: 'checksum',
  problem:
    'does not fit the rest of the file: if you mended it by hand, take this field out, and the comma ' +
    'before it; else remove the document and add it again',
};

/** The text of a document as a store writes it. */
async function storedText(): Promise<string> {
  const folder = folderWith({});
  const store = await openStore(folder);
  await store.put(wall);
  await store.close();
  return readFileSync(join(folder, 'harbour-wall.json'), 'utf8');
}

describe('a document that a program wrote', () => {
  test('ends in a checksum of what stands before it', async () => {
    const digest = hashBytes(Buffer.from(JSON.stringify(wall)));
    expect((await storedText()).endsWith(`,\n  "checksum": "sha256:${digest}"\n}\n`)).toBe(true);
  });

  test('is given back without the checksum', async () => {
    expect(parseDocument(await storedText())).toEqual({ document: wall, id: wall.id, findings: [] });
  });

  test('may be laid out anew, and the checksum may stand anywhere', async () => {
    const { checksum, ...rest } = JSON.parse(await storedText());
    expect(parseDocument(JSON.stringify({ checksum, ...rest })).findings).toEqual([]);
    expect(parseDocument(JSON.stringify({ ...rest, checksum }, null, '\t')).document).toEqual(wall);
  });

  test('is left out with one fault when it is changed, and the others are served', async () => {
    const text = (await storedText()).replace('"hedge": null', '"hedge": 1').replace('rebuilt', 'rebuild');
    const folder = folderWith({ 'harbour-wall.json': text, 'quay.json': harbourDocument({ id: 'quay' }) });
    const { documents, faults } = loadLibrary(folder);
    expect(documents.map(({ id }) => id)).toEqual(['quay']);
    expect(faults).toEqual([{ file: 'harbour-wall.json', ...misfit }]);
  });

  test('is served as it was mended, once the checksum is taken out as the fault says', async () => {
    const mended = (await storedText())
      .replace('rebuilt', 'built anew')
      .replace(/,\n {2}"checksum": "[^"]+"/, '');
    expect(loadLibrary(folderWith({ 'harbour-wall.json': mended }))).toEqual({
      documents: [{ ...wall, title: 'Harbour wall to be built anew' }],
      faults: [],
    });
  });
});

describe('a checksum that is none', () => {
  test.each([null, 1, '', 'sha256:', {}, ['x'], hashBytes(Buffer.from(JSON.stringify(wall)))])(
    'does not fit: %j',
    (checksum) => {
      expect(parseDocument(JSON.stringify({ ...wall, checksum }))).toEqual({
        document: null,
        id: null,
        findings: [misfit],
      });
    },
  );

  test('inside of a document is an unknown field', () => {
    const [first, ...others] = wall.passages;
    const passages = [{ ...first, checksum: 'sha256:' }, ...others];
    expect(parseDocument(JSON.stringify({ ...wall, passages })).findings).toEqual([
      { field: 'passages[0].checksum', problem: 'is no known field' },
    ]);
  });

  test('beside what is nested too deeply to be told is a fault, not the end', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const text = JSON.stringify(wall).replace('{', `{"checksum":"sha256:","deep":${deep},`);
    expect(parseDocument(text).findings).toEqual([misfit]);
  });

  test('is not looked for where a file is no object', () => {
    for (const value of [null, 7, 'checksum', ['checksum']]) {
      expect(unseal(value)).toEqual({ value, finding: null });
    }
  });
});

test('whatever an object holds, it comes back from its file as it was, and its checksum fits', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
      const { checksum: _, ...rest } = object;
      const file = JSON.parse(JSON.stringify(seal(rest), null, 2));
      expect(unseal(file)).toEqual({ value: JSON.parse(JSON.stringify(rest)), finding: null });
    }),
  );
});

test('whatever JSON stands in a file, looking for a checksum ends with the rest or a finding', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (json, checksum) => {
      const { value, finding } = unseal(json);
      expect(finding === null || finding.field === 'checksum').toBe(true);
      if (finding === null) expect(value).toEqual(json);
      if (typeof json !== 'object' || json === null || Array.isArray(json)) return;
      expect(unseal({ ...json, checksum }).finding).toEqual(misfit);
    }),
  );
});

test('whatever byte of a stored document changes, that is noticed, or the document is the same', async () => {
  const good = Buffer.from(await storedText());
  const folder = folderWith({});
  const place = fc.nat({ max: good.length - 1 });
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = Buffer.from(good);
      bytes[at] = (good[at] ?? 0) ^ change;
      writeFileSync(join(folder, 'harbour-wall.json'), bytes);
      const { documents, faults } = loadLibrary(folder);
      if (faults.length === 0) expect(documents).toEqual([wall]);
      else expect(documents).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('wherever a stored document is cut off, that is noticed', async () => {
  const good = await storedText();
  for (let length = 0; length < good.trimEnd().length; length += 7) {
    expect(parseDocument(good.slice(0, length)).findings).toHaveLength(1);
  }
});
