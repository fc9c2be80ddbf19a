import { describe, expect, test } from 'vitest';
import { isRightScript } from '#evaluation/wordings/script.ts';
import type { Edit } from '#model/comparison.ts';

const equal = (query: string, source = query): Edit => ({ op: 'equal', query, source });
const insert = (source: string): Edit => ({ op: 'insert', query: '', source });
const remove = (query: string): Edit => ({ op: 'delete', query, source: '' });
const replace = (query: string, source: string): Edit => ({ op: 'replace', query, source });

const same = {
  asked: 'THE HARBOR, WE DON’T DREDGE',
  original: 'the harbour we do not dredge',
  touched: { asked: 0, original: 0 },
};
const dropped = {
  asked: 'we had a ship',
  original: 'we had had a ship',
  touched: { asked: 0, original: 1 },
};
const swapped = {
  asked: 'the deep channel is',
  original: 'the channel deep is',
  touched: { asked: 2, original: 2 },
};
const replaced = { asked: 'the old wall', original: 'the new wall', touched: { asked: 1, original: 1 } };

describe('steps that are right', () => {
  test.each<[string, Edit[], Parameters<typeof isRightScript>[1]]>([
    ['the same words, otherwise written', [equal(same.asked, same.original)], same],
    ['the first of two equal words left out', [equal('we'), insert('had'), equal('had a ship')], dropped],
    ['or the second', [equal('we had'), insert('had'), equal('a ship')], dropped],
    [
      'a swap as deletion and insertion',
      [equal('the'), remove('deep'), equal('channel'), insert('deep'), equal('is')],
      swapped,
    ],
    [
      'a swap as two replacements',
      [equal('the'), replace('deep', 'channel'), replace('channel', 'deep'), equal('is')],
      swapped,
    ],
    ['a swap as one', [equal('the'), replace('deep channel', 'channel deep'), equal('is')], swapped],
    ['a replacement', [equal('the '), replace('old', 'new'), equal(' wall')], replaced],
    [
      'a replacement as deletion and insertion',
      [equal('the'), remove('old'), insert('new'), equal('wall')],
      replaced,
    ],
  ])('%s', (_, diff, truth) => {
    expect(isRightScript(diff, truth)).toBe(true);
  });
});

describe('steps that are wrong', () => {
  test.each<[string, Edit[], Parameters<typeof isRightScript>[1]]>([
    ['none at all', [], replaced],
    ['all in one', [replace('the old wall', 'the new wall')], replaced],
    ['one word too many of the query', [equal('the'), replace('old wall', 'new'), insert('wall')], replaced],
    ['a word of the query missing', [equal('the'), replace('old', 'new')], replaced],
    ['a word of the source missing', [equal('we had a ship')], dropped],
    [
      'words beyond those of the source',
      [equal('the'), replace('old', 'new'), equal('wall'), insert('is')],
      replaced,
    ],
    ['other words called equal', [equal('the'), equal('old', 'new'), equal('wall')], replaced],
    [
      'an insertion with words of the query',
      [equal('the'), { op: 'insert', query: 'old', source: 'new' }, equal('wall')],
      replaced,
    ],
    [
      'a deletion with words of the source',
      [equal('the'), { op: 'delete', query: 'old', source: 'new' }, equal('wall')],
      replaced,
    ],
    ['in another order', [equal('wall'), replace('old', 'new'), equal('the')], replaced],
    [
      'the same words called changed',
      [replace('THE', 'the'), equal('HARBOR, WE DON’T DREDGE', 'harbour we do not dredge')],
      same,
    ],
  ])('%s', (_, diff, truth) => {
    expect(isRightScript(diff, truth)).toBe(false);
  });
});
