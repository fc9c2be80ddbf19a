import { describe, expect, it } from 'vitest';
import { whoIs } from './who-is.ts';

describe('a name between two commas', () => {
  it.each([
    [
      'is the subject of the verb behind it',
      'The rowers objected. Its president, S. Quillam, said the weir was old. “We were not asked,” «he» said.',
      'S. Quillam',
    ],
    [
      'is who the words before it describe',
      '“It is fair,” said Peter Marsh. Her uncle, Tom Hale, objected. “It is late,” «he» said.',
      'Tom Hale',
    ],
  ])('%s', (_, text, name) => {
    expect(whoIs(text)).toEqual([name, 'inferred']);
  });

  it('is not who is described by words that end before it', () => {
    const text = 'Peter Marsh met a farmer. When he left, Tom Hale waved. “We go,” «he» said.';
    expect(whoIs(text)?.[0]).not.toBe('Peter Marsh');
  });
});
