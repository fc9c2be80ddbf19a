import { expect, it } from 'vitest';
import { findTerms } from '#search/finding.ts';
import { splitTerms } from '#search/terms.ts';
import { railwayDocuments } from '#tests/fixtures/railway.ts';
import { groundOf, idOf } from './ground.ts';

const ground = groundOf(railwayDocuments);
const find = (wording: string) => findTerms(ground, splitTerms(wording), () => true);

it.each([
  ['no words', ''],
  ['one word', 'viaduct'],
  ['plain words', 'and on most of them'],
  ['words that share a phrase with what is on record', 'the board chairs the last school on the fell'],
  ['a thought of its own beside a few of the words', 'the frost ended the harvest of the orchards'],
  ['words of several quotations in disorder', 'guard the lantern and the mortar of the buses'],
  ['misspelt words that nobody said', 'teh orchrads were frozn befoer the harvset'],
  ['letters that are no words', 'qwrt zxcv bnmk plkj hgfd'],
])('%s are not on record', (_what, wording) => {
  const { accepted, opposed } = find(wording);
  expect([...accepted, ...opposed].map(({ unit }) => idOf(unit))).toEqual([]);
});

it('what is only near is told as near', () => {
  const { accepted, near } = find('the viaduct carried coal and slate to the harbours of the north coast');
  expect(accepted).toEqual([]);
  expect(near.map(({ unit }) => idOf(unit))).toContain('viaduct');
});
