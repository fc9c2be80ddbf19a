import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LibraryFolderError, loadLibrary } from '#library/load.ts';
import { folderWith } from '#tests/fixtures/folders.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';

const good = { 'harbour-wall.json': harbourDocument() };
const goodText = JSON.stringify(harbourDocument());

/** What is told about one bad file that lies beside a good one, which must still be served. */
function faultsBeside(bad: unknown, name = 'bad.json') {
  const { documents, faults } = loadLibrary(folderWith({ ...good, [name]: bad }));
  expect(documents.map(({ id }) => id)).toEqual(['harbour-wall']);
  return faults;
}

const whole = (problem: string, file = 'bad.json') => ({ file, field: '(whole file)', problem });

describe('a folder that is no library', () => {
  test('is a sentence for a person where it does not exist', () => {
    const missing = join(folderWith({}), 'gone');
    expect(() => loadLibrary(missing)).toThrow(LibraryFolderError);
    expect(() => loadLibrary(missing)).toThrow(`The library folder ${missing} does not exist.`);
  });

  test('is a sentence for a person where it is a file', () => {
    const file = join(folderWith({ 'a.json': '{}' }), 'a.json');
    expect(() => loadLibrary(file)).toThrow(`The library folder ${file} is not a folder.`);
  });
});

describe('a file that is no document is reported, and the good ones are served', () => {
  test('where it is not JSON', () => {
    const [fault] = faultsBeside('{"id": ');
    expect(fault).toMatchObject({ file: 'bad.json', field: '(whole file)' });
    expect(fault?.problem).toMatch(/^is not JSON: see line \d+, column \d+$/);
  });

  test('where it is JSON of another shape', () => {
    expect(faultsBeside('[]')).toEqual([whole('Invalid input: expected object, received array')]);
    expect(faultsBeside('null')).toEqual([whole('Invalid input: expected object, received null')]);
  });

  test('where its bytes are not UTF-8', () => {
    expect(faultsBeside(Uint8Array.of(0x22, 0xe9, 0x22))).toEqual([whole('is not valid UTF-8')]);
  });

  test('where it is one byte larger than 20 MB, and not before', () => {
    const folder = folderWith({ 'bad.json': '' });
    truncateSync(join(folder, 'bad.json'), 20_000_000);
    expect(loadLibrary(folder).faults[0]?.problem).toMatch(/^is not JSON/);
    truncateSync(join(folder, 'bad.json'), 20_000_001);
    expect(loadLibrary(folder).faults).toEqual([whole('is larger than 20 MB')]);
  });

  test('where it is a symbolic link, even to a good document', () => {
    const folder = folderWith({ ...good, 'elsewhere.txt': goodText });
    symlinkSync(join(folder, 'elsewhere.txt'), join(folder, 'link.json'));
    const { documents, faults } = loadLibrary(folder);
    expect(documents).toHaveLength(1);
    expect(faults).toEqual([whole('is a symbolic link, which is not followed', 'link.json')]);
  });

  test('where it is a folder or a pipe', () => {
    const folder = folderWith(good);
    mkdirSync(join(folder, 'bad.json'));
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe.json')]);
    const { documents, faults } = loadLibrary(folder);
    expect(documents).toHaveLength(1);
    expect(faults).toEqual(['bad.json', 'pipe.json'].map((file) => whole('is not a regular file', file)));
  });

  test('where it is nested without end', () => {
    expect(faultsBeside('['.repeat(200_000) + ']'.repeat(200_000))).toHaveLength(1);
  });
});

describe('a field that is wrong is named', () => {
  test('where it is missing, unknown or of another type, all at once', () => {
    const { title: _, ...untitled } = harbourDocument({ id: 'bad' });
    const faults = faultsBeside({ ...untitled, complete: 'false', author: 'x', language: 'English' });
    expect(faults).toEqual([
      { file: 'bad.json', field: 'title', problem: 'is missing' },
      { file: 'bad.json', field: 'language', problem: 'must be a language such as en or en-GB' },
      { file: 'bad.json', field: 'complete', problem: 'Invalid input: expected boolean, received string' },
      { file: 'bad.json', field: 'author', problem: 'is no known field' },
    ]);
  });

  test('down to its place in lists', () => {
    const text = goodText.replace('"harbour-wall"', '"bad"').replace('"end":32', '"end":"32"');
    expect(faultsBeside(text).map(({ field }) => field)).toEqual(['quotations[0].spans[0].end']);
  });

  test('where a value has none of the allowed forms', () => {
    const text = goodText.replace('"harbour-wall"', '"bad"').replace('"value":40', '"value":"40"');
    expect(faultsBeside(text)).toEqual([
      {
        file: 'bad.json',
        field: 'figures[0].value',
        problem:
          'Invalid input: expected number, received string, or: Invalid input: expected tuple, received string',
      },
    ]);
  });

  test('where it would reach for the prototype', () => {
    const text = goodText
      .replace('"harbour-wall"', '"bad"')
      .replace('"start"', '"__proto__":{"end":1},"start"');
    expect(faultsBeside(text)).toMatchObject([
      { field: 'people[0].named.__proto__', problem: 'is no known field' },
    ]);
    const atTheTop = text.replace('"__proto__":{"end":1},', '').replace('{', '{"__proto__":{},');
    expect(faultsBeside(atTheTop)).toMatchObject([{ field: '__proto__' }]);
  });

  test.each(['javascript:alert(1)', 'http://example.org', 'file:///etc/passwd', '//example.org'])(
    'where an address is not https: %s',
    (url) => {
      expect(faultsBeside({ ...harbourDocument({ id: 'bad' }), url })).toMatchObject([{ field: 'url' }]);
    },
  );
});

describe('two files cannot claim one document', () => {
  test('a copy under another name is reported with both names, and the original is served', () => {
    expect(faultsBeside(goodText, 'a copy.json')).toEqual([
      {
        file: 'a copy.json',
        field: 'id',
        problem: "must be the file's name without .json: expected the file harbour-wall.json",
      },
      { file: 'a copy.json', field: 'id', problem: 'is also the id in harbour-wall.json' },
    ]);
  });

  test('names that differ by case alone are reported', () => {
    const problems = faultsBeside(goodText, 'Harbour-Wall.json').map(({ problem }) => problem);
    expect(problems).toContain('stands in a file whose name differs from harbour-wall.json by case alone');
  });
});

test('whatever bytes a file has, loading ends with a report and the good document', () => {
  const hostile = fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }), fc.json());
  fc.assert(
    fc.property(hostile, (bytes) => {
      expect(faultsBeside(bytes).length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
