import { describe, expect, it } from 'vitest';
import { indexMentions } from '#extract/parties/mention-index.ts';

const one = {
  mentions: [
    { start: 0, end: 4 },
    { start: 20, end: 24 },
  ],
  doubtful: [{ start: 30, end: 35 }],
};
const other = { mentions: [{ start: 10, end: 15 }], doubtful: [{ start: 30, end: 35 }] };

describe('an index of mentions', () => {
  const index = indexMentions([one, other]);

  it('tells whose the name at an offset is', () => {
    expect(index.at(12)?.parties).toEqual([other]);
    expect(index.at(15)).toBeNull();
    expect(index.at(99)).toBeNull();
  });

  it('names everybody whom a doubtful mention may mean', () => {
    expect(index.at(30)?.parties).toEqual([one, other]);
  });

  it('finds what touches a range', () => {
    expect(index.within({ start: 3, end: 11 }).map(({ start }) => start)).toEqual([0, 10]);
    expect(index.within({ start: 4, end: 10 })).toEqual([]);
  });

  it('finds the last few before an offset', () => {
    expect(index.before(25, 2).map(({ start }) => start)).toEqual([10, 20]);
    expect(index.before(3, 2)).toEqual([]);
  });

  it('leaves out what stands inside of another', () => {
    const outer = { mentions: [{ start: 0, end: 9 }], doubtful: [] };
    const inner = { mentions: [{ start: 4, end: 6 }], doubtful: [] };
    expect(indexMentions([inner, outer]).all.map(({ parties }) => parties)).toEqual([[outer]]);
  });
});
