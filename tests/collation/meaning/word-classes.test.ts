import { describe, expect, it } from 'vitest';
import type { Flag } from '#model/comparison.ts';
import { flagsBeside } from '../comparing.ts';

describe.each([
  [
    'quantifier',
    [
      ['some boats sank', 'all boats sank'],
      ['most boats sank', 'many boats sank'],
      ['half of boats sank', 'most of boats sank'],
      ['it always floods', 'it often floods'],
      ['over 20 boats', 'under 20 boats'],
      ['nearly 20 boats', 'over 20 boats'],
      ['up to 20 boats', 'at least 20 boats'],
      ['it went up 20 times', 'it went down 20 times'],
    ],
  ],
  [
    'modality',
    [
      ['we will go', 'we would go'],
      ["we'll go", 'we would go'],
      ['it may fall', 'it will fall'],
      ['it must fall', 'it should fall'],
      ['it can fall', 'it could fall'],
      ['it will likely fall', 'it will certainly fall'],
    ],
  ],
  [
    'status',
    [
      ['the convicted man', 'the alleged man'],
      ['he was convicted', 'he was charged'],
      ['he was accused', 'he was charged'],
      ['he was acquitted', 'he was convicted'],
      ['the suspected man', 'the alleged man'],
    ],
  ],
] satisfies [Flag, [string, string][]][])('another %s is flagged', (flag, pairs) => {
  it.each(pairs)('“%s” for “%s”, both ways', (one, other) => {
    expect(flagsBeside(one, other)).toContain(flag);
    expect(flagsBeside(other, one)).toContain(flag);
  });
});

it('is flagged where it is gained or left out inside', () => {
  expect(flagsBeside('so all boats sank', 'so boats sank')).toEqual(['quantifier']);
  expect(flagsBeside('so boats sank', 'so all boats sank')).toEqual(['quantifier']);
  expect(flagsBeside('so the man left', 'so the alleged man left')).toEqual(['status']);
});
