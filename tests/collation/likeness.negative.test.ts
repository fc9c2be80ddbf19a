import { expect, it } from 'vitest';
import { likenessTable, sameness } from '#collation/likeness.ts';
import { readWords } from '#collation/words.ts';

it.each([
  ['four', 'for'],
  ['well', "we'll"],
  ['can', "can't"],
  ['ever', 'never'],
  ['certain', 'uncertain'],
  ['20', '21'],
])('never calls “%s” and “%s” the same', (one, other) => {
  expect(likenessTable(readWords(one), readWords(other)).costOf(0, 0)).toBeGreaterThan(sameness);
});

it('knows no pair before the first word or behind the last', () => {
  const table = likenessTable(readWords('do not'), readWords("don't do"));
  expect([table.isTwoForOne(0, 0), table.isTwoForOne(2, 0), table.isTwoForOne(1, 2)]).toEqual([
    false,
    false,
    false,
  ]);
  expect([table.isOneForTwo(0, 0), table.isOneForTwo(2, 1), table.isOneForTwo(0, 2)]).toEqual([
    false,
    false,
    false,
  ]);
});
