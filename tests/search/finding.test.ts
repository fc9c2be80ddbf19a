import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, type Ground } from '#search/finding.ts';
import type { Match } from '#search/match.ts';
import { splitTerms } from '#search/terms.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';
import { railwayDocuments } from '#tests/fixtures/railway.ts';
import { groundOf, idOf } from './ground.ts';

const ground = groundOf(railwayDocuments);
const all = (_id: number) => true;
/** The same without the full-text index: only what is spelt alike is found. */
const speltOnly: Ground = { ...ground, propose: () => [] };

const find = (wording: string, { where = ground, within = all } = {}) =>
  findTerms(where, splitTerms(wording), within);
const idsOf = (matches: readonly Match[]) => matches.map(({ unit }) => idOf(unit));

describe('finds what is on record', () => {
  it.each([
    ['of words from the middle of a long quotation', 'we now spend on one bridge', 'viaduct'],
    [
      'of words remembered by their sense',
      'on most days the guard outnumbered the people he came for',
      'guard',
    ],
    ['of words typed in haste', 'no mahcine evre thnaked me fro it', 'levers'],
    ['of what nobody is quoted with', 'printed in November and sent to every house', 'p5'],
  ])('%s', (_what, wording, id) => {
    expect(idsOf(find(wording).accepted)).toEqual([id]);
  });

  it('of words so misspelt that the full-text index has none of them', () => {
    const wording = 'no mahcine evre thnaked me fro it';
    expect(idsOf(find(wording, { where: speltOnly }).accepted)).toEqual(['levers']);
  });

  it('with the better of two quotations first, whichever is asked for', () => {
    const nine = 'the last train leaves at nine and the platform lamps go out behind it';
    const ten = 'the last train leaves at ten and the platform lights go out behind it';
    expect(idsOf(find(nine).accepted)).toEqual(['lamps', 'lights']);
    expect(idsOf(find(ten).accepted)).toEqual(['lights', 'lamps']);
  });

  it('and puts the opposite apart', () => {
    const { accepted, opposed } = find('the board will sell the station houses to anybody');
    expect([idsOf(accepted), idsOf(opposed)]).toEqual([[], ['houses']]);
  });

  it('of what is let pass alone', () => {
    const within = (id: number) => ground.units[id]?.entry.holding.document.id === 'buses-over-the-fell';
    const wording = 'the last train leaves at nine and the platform lamps go out behind it';
    expect(idsOf(find(wording, { within }).accepted)).toEqual(['lights']);
  });
});

describe('whatever is asked', () => {
  it('nothing is told twice, or both as on record and as near', () => {
    fc.assert(
      fc.property(foreignText, (text) => {
        const { accepted, opposed, near } = find(text);
        const things = [...accepted, ...opposed, ...near].map(({ unit: { entry } }) =>
          entry.kind === 'quotation' ? entry.quotation : entry.passage,
        );
        expect(new Set(things).size).toBe(things.length);
      }),
      { numRuns: 100 },
    );
  });

  it('the order of the documents changes nothing but the order of what fits alike', () => {
    const other = groundOf(railwayDocuments.toReversed());
    const wordings = ground.units
      .map(({ terms }) => terms.slice(2, 12).map(({ form }) => form))
      .filter((forms) => forms.length > 4);
    fc.assert(
      fc.property(
        fc.constantFrom(...wordings).chain((forms) => fc.shuffledSubarray(forms, { minLength: 4 })),
        (forms) => {
          const wording = forms.join(' ');
          const [one, two] = [find(wording), find(wording, { where: other })];
          expect(idsOf(two.accepted).toSorted()).toEqual(idsOf(one.accepted).toSorted());
          expect(idsOf(two.opposed).toSorted()).toEqual(idsOf(one.opposed).toSorted());
        },
      ),
      { numRuns: 100 },
    );
  });
});
