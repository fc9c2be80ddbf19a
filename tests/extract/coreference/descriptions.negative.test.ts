import { describe, expect, it } from 'vitest';
import { whoIs } from './who-is.ts';

describe('a description is nobody’s in particular', () => {
  it.each([
    ['with “a”', 'Mayor Helen Marsh met Ruth Hale. “We go,” «a mayor» said.'],
    ['where it is vague', 'Helen Marsh came. “We go,” «the woman» said.'],
    [
      'where two hold the office',
      'Senator Helen Marsh met Senator Ruth Hale. Hale and Marsh sat down. “We go,” «the senator» said.',
    ],
    ['where it is a spokesman for somebody', 'Helen Marsh came. “We go,” said «a spokesman for Marsh».'],
    ['where it is somebody’s spokesman', 'Helen Marsh came. “We go,” said «Marsh’s spokesman».'],
    ['where it is somebody’s campaign', 'Helen Marsh came. “We go,” said «the Marsh campaign».'],
    ['where it is somebody’s wife', 'Peter Thorne came. “We go,” said «his wife».'],
    [
      'where there are two councils',
      'The Norwich City Council and the Holm Town Council met. «The council» said no.',
    ],
    ['where the gender does not fit', 'Mayor Helen Marsh came. “We go,” «the businessman» said.'],
  ])('%s', (_, text) => {
    expect(whoIs(text)).toBeNull();
  });
});
