import { expect, it } from 'vitest';
import { errorsBetween } from '#collation/variants/misspelling.ts';
import { alignedWord } from '#collation/words.ts';

it.each([
  ['2018', '2019'],
  ['20', 'to'],
  ['5pm', '6pm'],
  ['i', 'a'],
  ['harbour', 'council'],
])('“%s” is not “%s” misspelt', (one, other) => {
  expect(errorsBetween(alignedWord(one), alignedWord(other))).toBeNull();
});
