import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '#library/load.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';

/** The faults of a file whose document is good but for these replacements in its JSON. */
function faultsAfter(...replacements: [from: string, to: string][]): string[] {
  const good = JSON.stringify(harbourDocument());
  const text = replacements.reduce((json, [from, to]) => {
    if (!json.includes(from)) throw new Error(`the document has no ${from}`);
    return json.replace(from, to);
  }, good);
  return faultsOf(text);
}

function faultsOf(text: string, file = 'harbour-wall.json'): string[] {
  const { faults } = loadLibrary(folderWith({ [file]: text }));
  return faults.map(({ field, problem }) => `${field}: ${problem}`);
}

const nobody: [string, string] = ['"party":"ada-quill"', '"party":"bo-quill"'];
const byNobody = 'quotations[0].speaker.party: there is no person or organisation bo-quill';
const inner = fc.constantFrom(
  'id',
  'spans',
  'speaker',
  'text',
  'paragraph',
  'roles',
  'value',
  'saidBy',
  '__proto__',
);
const addUnknown: [string, string] = ['{"id":"harbour-wall"', '{"author":"x","id":"harbour-wall"'];

describe('every fault of a file is told at once', () => {
  test('a bad address and a quotation by nobody', () => {
    expect(faultsAfter(['"url":null', '"url":"http://example.org"'], nobody)).toEqual([
      expect.stringMatching(/^url: /),
      byNobody,
    ]);
  });

  test('an unknown field beside the words, and what is wrong with the words', () => {
    const faults = faultsAfter(nobody, ['"marks":', '"comment":"?","marks":']);
    expect(faults).toEqual(['quotations[0].comment: is no known field', byNobody]);
  });

  test('a field of another type in a quotation, and its speaker who is nobody', () => {
    expect(faultsAfter(nobody, ['"hedge":null', '"hedge":1'])).toEqual([
      expect.stringMatching(/^quotations\[0\].hedge: /),
      byNobody,
    ]);
  });

  test('a file under the name of another document', () => {
    const text = JSON.stringify({ ...harbourDocument(), author: 'x' });
    expect(faultsOf(text, 'a.json')).toEqual([
      'author: is no known field',
      "id: must be the file's name without .json: expected the file harbour-wall.json",
    ]);
  });

  test('and items keep their places behind one that is none', () => {
    const { quotations, ...rest } = harbourDocument();
    const [quotation] = quotations;
    const text = JSON.stringify({ ...rest, quotations: [7, quotation] });
    expect(faultsOf(text.replace(...nobody))).toEqual([
      expect.stringMatching(/^quotations\[0\]: /),
      byNobody.replace('[0]', '[1]'),
    ]);
  });
});

describe('what cannot be read silences what relies on it, and nothing else', () => {
  test.each(['{}', 'null', '"p4"'])('passages that are %s', (passages) => {
    const text = JSON.stringify({ ...harbourDocument(), passages: 0 }).replace(
      '"passages":0',
      `"passages":${passages}`,
    );
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^passages: /)]);
    expect(faultsOf(text.replace(...nobody))).toContain(byNobody);
  });

  test('a passage without its text', () => {
    const [passage, ...others] = harbourDocument().passages;
    const text = JSON.stringify({ ...harbourDocument(), passages: [{ ...passage, text: 4 }, ...others] });
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^passages\[0\].text: /)]);
  });

  test('people whose ids cannot be read', () => {
    expect(faultsAfter(['"id":"ada-quill"', '"id":"Ada Quill"'])).toEqual([
      expect.stringMatching(/^people\[0\].id: /),
    ]);
  });
});

test('no fault is told twice', () => {
  const faults = faultsAfter(
    addUnknown,
    nobody,
    ['"paragraphs":[', '"paragraphs":[0,'],
    ['"end":32', '"end":0'],
  );
  expect(faults.length).toBeGreaterThan(3);
  expect(new Set(faults).size).toBe(faults.length);
});

test('whatever JSON stands in a field, loading ends with a report', () => {
  const fields = fc.constantFrom(...Object.keys(harbourDocument()), '__proto__', 'constructor');
  const document = fc.dictionary(
    fields,
    fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(inner, fc.jsonValue()))),
  );
  fc.assert(
    fc.property(document, (changes) => {
      const faults = faultsOf(JSON.stringify({ ...harbourDocument(), extra: 1, ...changes }));
      expect(faults.length).toBeGreaterThan(0);
      expect(new Set(faults).size).toBe(faults.length);
    }),
    { numRuns: 60 },
  );
});
