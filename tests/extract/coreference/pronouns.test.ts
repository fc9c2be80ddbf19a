import { describe, expect, it } from 'vitest';
import { whoIs } from './who-is.ts';

describe('“he” and “she”', () => {
  it.each([
    [
      'the subject of the sentence before',
      'Helen Marsh met Ruth Hale. “It is late,” «she» said.',
      'Helen Marsh',
    ],
    [
      'the one of the right gender',
      'Peter Thorne came. Helen Marsh sat down. “It is late,” «he» said.',
      'Peter Thorne',
    ],
    ['the one told by a form of address', 'Ms Pellow met Mr Zarn. “It is late,” «she» said.', 'Ms Pellow'],
    ['who went on speaking', '“It is late,” Helen Marsh said. “We go,” «she» added.', 'Helen Marsh'],
    [
      'who spoke last, over a paragraph',
      'Ruth Hale left.\n\n“It is late,” said Helen Marsh.\n\n“We go,” «she» added.',
      'Helen Marsh',
    ],
    [
      'the subject of an inner clause’s main clause',
      'Helen Marsh said Ruth Hale was late. “We go,” «she» said.',
      'Helen Marsh',
    ],
    [
      'the subject behind an apposition',
      'Helen Marsh, the mayor of Holm, spoke to Ruth Hale. “We go,” «she» said.',
      'Helen Marsh',
    ],
    [
      'the subject behind an affiliation',
      'Helen Marsh at the Norwich Gazette agreed with Ruth Hale. “We go,” «she» wrote.',
      'Helen Marsh',
    ],
    [
      'who was “she” before',
      'Helen Marsh came in. She sat down beside Ruth Hale. “We go,” «she» said.',
      'Helen Marsh',
    ],
    [
      'nobody named only in a quotation',
      'Helen Marsh spoke. “Ruth Hale left, and Ruth Hale was right,” «she» said.',
      'Helen Marsh',
    ],
  ])('mean %s', (_, text, name) => {
    expect(whoIs(text)).toEqual([name, 'inferred']);
  });
});
