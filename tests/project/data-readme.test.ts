import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkExcerpts } from '#library/excerpts.ts';
import { loadLibrary } from '#library/load.ts';
import { verifyHash, verifyText } from '#library/verify.ts';
import { documentSchema } from '#model/document.ts';
import { hashBytes } from '#storage/hash.ts';
import { folderWith } from '#tests/fixtures/folders.ts';

const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
const [, source = ''] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
const [, json = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];

describe("the example in the library's README", () => {
  test('is a document that is served as it stands', () => {
    const { documents, faults } = loadLibrary(folderWith({ 'county-reading-room.json': json }));
    expect(faults).toEqual([]);
    expect(documents).toHaveLength(1);
  });

  test('is proved by its source and keeps no more than is allowed', () => {
    const document = documentSchema.parse(JSON.parse(json));
    expect(verifyHash(document, hashBytes(Buffer.from(source)))).toEqual([]);
    expect(verifyText(document, { text: source, stated: [] })).toEqual([]);
    expect(checkExcerpts(document)).toEqual([]);
  });
});

test("the library's README names every field of a document", () => {
  const { shape } = documentSchema;
  const items = [shape.passages, shape.people, shape.organisations, shape.quotations, shape.figures];
  const fields = [
    ...Object.keys(shape),
    ...Object.keys(shape.source.shape),
    ...items.flatMap(({ element }) => Object.keys(element.shape)),
    ...Object.keys(shape.statements.unwrap().element.shape),
  ];
  expect(fields.filter((field) => !readme.includes(`\`${field}\``) && !json.includes(`"${field}":`))).toEqual(
    [],
  );
});
