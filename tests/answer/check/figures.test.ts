import { describe, expect, it } from 'vitest';
import { checkWholeText } from '#answer/check/check-text.ts';
import { createArchive } from '#search/archive.ts';
import { draftDocument } from '#tests/fixtures/draft.ts';
import { check } from './claims.ts';

const gauges = draftDocument({
  id: 'gauges-failed',
  title: 'Gauges failed',
  about: 'The warden tells of the gauges.',
  passages: { p1: 'Ada Quill, the warden, said: “More than 40 gauges failed on that night.”' },
  people: { quill: { named: 'p1: Ada Quill' } },
  quotations: { failed: { spans: ['p1: More than 40 gauges failed on that night.'], by: 'quill' } },
});

const verdicts = (text: string) => check(text).map(({ verdict, flags }) => [verdict, ...flags]);

describe('a figure', () => {
  it.each([
    'A petition gathered 6,400 names.',
    'Nearly 40 jobs depend on the fleet.',
    'The yard has 40 berths.',
    'Landings rose by 12% in 2018.',
    'The council will spend £3.2 million on dredging.',
    '25% of households had no insurance.',
    'Between 200 and 250 homes were flooded in Saltby.',
    'Hundreds of cars were lost in the flood.',
  ])('is exact: %s', (text) => {
    expect(verdicts(text)).toEqual([['exact']]);
  });

  it('is altered where its qualifier is lost or gained', () => {
    expect(verdicts('40 jobs depend on the fleet.')).toEqual([['altered']]);
    expect(verdicts('More than 40 gauges failed.')).toEqual([['altered']]);
  });

  it('is altered where the same thing is on record with another number, which is shown', () => {
    const [item] = check('Landings rose by 15% in 2018.');
    expect(item).toMatchObject({
      verdict: 'altered',
      flags: ['number'],
      claimedFigure: { text: '15%' },
      record: { type: 'figure', figure: { text: '12%' } },
    });
  });

  it('is told with the quotation that it stands in where that is right, and for itself where it is not', () => {
    const archive = createArchive([gauges]);
    const kinds = (text: string) =>
      checkWholeText(archive, text).items.map((item) => item.type === 'claim' && item.claim.kind);
    expect(kinds('Ada Quill said: “More than 40 gauges failed on that night.”')).toEqual(['quotation']);
    expect(kinds('Ada Quill said: “More than 40 boats sank in the bay.”')).toEqual(['quotation', 'figure']);
  });
});

describe('a figure that is', () => {
  it.each([
    ['counts another thing', '40 cats were found in the yard behind the church.'],
    ['is told of another year', 'Landings rose by 12% in 2017.'],
    ['is money, where the record is not', 'The repair cost £40.'],
    ['is one of two that might be meant', 'Landings rose by 15% in spring and by 17% in autumn.'],
  ])('on record in another context only is not in this library: it %s', (_, text) => {
    for (const [verdict] of verdicts(text)) expect(verdict).toBe('not-in-library');
  });
});
