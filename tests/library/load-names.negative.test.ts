import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '#library/load.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';

const wall = harbourDocument();

/** The problems of a file under this name that lies beside a good one, which is served. */
function problemsOf(name: string, content: unknown): string[] {
  const { documents, faults } = loadLibrary(folderWith({ 'harbour-wall.json': wall, [name]: content }));
  expect(documents).toEqual([wall]);
  expect(faults.every(({ file }) => file === name)).toBe(true);
  return faults.map(({ field, problem }) => `${field}: ${problem}`);
}

describe('a file under a name that is none everywhere is no document', () => {
  test.each([
    'CON.json',
    'NUL.json',
    'aux..json',
    'quay .json',
    ' quay.json',
    'quay:1.json',
    'a\\b.json',
    'C:.json',
    'quay\n.json',
    'Ünlü.json',
    `${'x'.repeat(61)}.json`,
  ])('%j', (name) => {
    const id = name.slice(0, -'.json'.length);
    expect(problemsOf(name, { ...wall, id }).join()).toMatch(/^id: /);
    expect(problemsOf(name, { ...wall, id: 'quay' })).toEqual([
      "id: must be the file's name without .json: expected the file quay.json",
    ]);
  });
});

describe('an id is no path', () => {
  test.each(['../harbour-wall', '..', '.', '/etc/passwd', 'a/b', 'a\\b', 'a:b', 'con.', 'a ', ''])(
    '%j',
    (id) => {
      const problems = problemsOf('quay.json', { ...wall, id });
      expect(problems).toEqual(['id: must be a slug of lower-case letters, digits and hyphens']);
    },
  );
});

describe('a file that holds no document', () => {
  test('because it is empty, or only blank', () => {
    for (const content of ['', ' ', '\n']) {
      expect(problemsOf('quay.json', content)).toEqual([
        expect.stringMatching(/^\(whole file\): is not JSON/),
      ]);
    }
  });

  test.each([10_000, 100_000])('because a field is nested %i levels deep', (depth) => {
    const deep = '['.repeat(depth) + ']'.repeat(depth);
    const text = JSON.stringify({ ...wall, id: 'quay', figures: 0 });
    expect(problemsOf('quay.json', text.replace('"figures":0', `"figures":${deep}`)).length).toBeGreaterThan(
      0,
    );
    expect(problemsOf('quay.json', text.replace('"figures":0', `"figures":[],"deep":${deep}`))).toEqual([
      'deep: is no known field',
    ]);
  });

  test('because its names reach for what every object has', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      const text = JSON.stringify({ ...wall, id: 'quay' }).replace('{', `{"${name}":{"complete":true},`);
      expect(problemsOf('quay.json', text)).toEqual([`${name}: is no known field`]);
    }
  });
});

test('whatever the names of two files that differ by case alone, at most one is served', () => {
  const twin = fc.tuple(
    ...Array.from('harbour-wall', (letter) => fc.constantFrom(letter, letter.toUpperCase())),
  );
  fc.assert(
    fc.property(
      twin.map((letters) => letters.join('')).filter((name) => name !== 'harbour-wall'),
      (name) => {
        expect(problemsOf(`${name}.json`, wall)).toContain(
          'id: stands in a file whose name differs from harbour-wall.json by case alone',
        );
      },
    ),
    { numRuns: 20 },
  );
});
