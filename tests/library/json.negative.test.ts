import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '#library/json.ts';

describe('a text that is no JSON is told with its place', () => {
  it.each([
    ['{"title": harbour}', 'line 1, column 11'],
    ['{\n  "title": "Harbour",\n  "id": wall\n}\n', 'line 3, column 9'],
    ['{\n  "title": "Harbour"\n  "id": "wall"\n}\n', 'line 3, column 3'],
    ['{"title": "Harbour", "id": "wall"', 'line 1, column 34'],
    ['', 'line 1, column 1'],
    ['["a",]', 'line 1, column 6'],
  ])('%j: %s', (text, place) => {
    expect(parseJson(text)).toEqual({ problem: `is not JSON: see ${place}` });
  });

  it('and without one where several would fit', () => {
    const line = '  "the same words of a line": oops,\n';
    expect(parseJson(`{\n${line}${line}`)).toMatchObject({ problem: expect.stringMatching(/^is not JSON/) });
  });
});

describe('a text that is no JSON', () => {
  it('is never quoted', () => {
    const broken = fc
      .tuple(fc.json(), fc.constantFrom('canary', ' canary, ', '"canary'))
      .chain(([json, word]) =>
        fc.nat(json.length).map((place) => json.slice(0, place) + word + json.slice(place)),
      );
    fc.assert(
      fc.property(broken, (text) => {
        const parsed = parseJson(text);
        expect('problem' in parsed ? parsed.problem : '').not.toContain('canary');
      }),
    );
  });
});

describe('a text that is JSON', () => {
  it('is read as it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
      }),
    );
  });
});
