import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoundWording, findWording } from '#answer/find-wording.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';
import { railwayArchive } from '#tests/fixtures/railway.ts';

const everything = { by: undefined, holdings: undefined, source: undefined };

const find = (wording: string) => findWording(railwayArchive, wording, everything);

/** The ids and grades of the quotations found. */
function told(found: FoundWording) {
  if (found.kind !== 'quotations' && found.kind !== 'joined') return [];
  return found.told.map(({ asked: { entry, comparison } }) => [entry.quotation.id, comparison?.grade]);
}

const nine = 'The last train leaves at nine and the platform lamps go out behind it';
const ten = 'The last train leaves at ten and the platform lights go out behind it';
const levers = 'I have pulled these levers since I was sixteen';
const wagons = 'My father met the slate wagons here with a horse and a lantern';

describe('a wording', () => {
  it.each([
    [nine, 'lamps'],
    [ten, 'lights'],
  ])('that one of two quotations has to the letter means that one: “%s”', (wording, id) => {
    const found = find(wording);
    expect(found).toMatchObject({ kind: 'quotations', clear: true });
    expect(told(found)).toEqual([[id, 'exact']]);
  });

  it('that two fit alike means neither of them surely', () => {
    const found = find('the last train leaves and the platform go out behind it');
    expect(found).toMatchObject({ kind: 'quotations', clear: false });
    expect(told(found).map(([id]) => id)).toEqual(['lamps', 'lights']);
  });

  it('that stands in no quotation is found in its passage, with its place', () => {
    const found = find('the timetable will be printed in November');
    expect(found).toMatchObject({ kind: 'passage', comparison: { grade: 'same-words' } });
    const [text, place] =
      found.kind === 'passage' ? [found.entry.passage.text, found.stretches[0]] : ['', undefined];
    expect(text.slice(place?.start, place?.end)).toBe('The timetable will be printed in November');
  });

  it('is looked for within its scope', () => {
    const holdings = railwayArchive.holdings.filter(({ document }) => document.id === 'buses-over-the-fell');
    const found = findWording(railwayArchive, nine, { ...everything, holdings });
    expect(told(found)).toEqual([['lights', 'altered']]);
  });
});

describe('a wording that joins two quotations', () => {
  it('is compared piece by piece, in its order', () => {
    const found = find(`${levers} ${wagons}`);
    expect(found.kind).toBe('joined');
    expect(told(found)).toEqual([
      ['levers', 'exact'],
      ['wagons', 'exact'],
    ]);
  });

  it('is told as joined where one piece is much longer than the other', () => {
    const found = find(
      `we now spend on one bridge what would keep four stations open and painted until the end of the decade ${levers}`,
    );
    expect(told(found).map(([id]) => id)).toEqual(['viaduct', 'levers']);
  });
});

describe('whatever is typed', () => {
  it('the same is found each time, and what is clear is one quotation', () => {
    fc.assert(
      fc.property(foreignText, fc.constantFrom('', nine, levers, wagons), (text, words) => {
        const found = find(`${text} ${words}`);
        expect(find(`${text} ${words}`)).toEqual(found);
        if (found.kind === 'quotations') {
          expect(found.told.length).toBeLessThanOrEqual(3);
          expect(found.clear).toBe(found.told.length === 1);
        }
        if (found.kind === 'joined') expect(found.told.length).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });
});
