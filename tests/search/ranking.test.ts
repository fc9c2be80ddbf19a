import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchAll } from '#search/finding.ts';
import { type Match, prepareQuery } from '#search/match.ts';
import { compareMatches, compareWeighed, onePerEntry, withoutEchoes } from '#search/ranking.ts';
import { splitTerms } from '#search/terms.ts';
import { draftDocument } from '#tests/fixtures/draft.ts';
import { railwayDocuments } from '#tests/fixtures/railway.ts';
import { groundOf, idOf } from './ground.ts';

const ground = groundOf(railwayDocuments);

/** How a wording lies in everything of the railway, the best first. */
function layEverywhere(wording: string, { vocabulary, units } = ground): Match[] {
  return matchAll({ vocabulary }, prepareQuery(splitTerms(wording), vocabulary), units);
}

const idsOf = (matches: readonly Match[]) => matches.map(({ unit }) => idOf(unit));

describe('what more speaks for comes first', () => {
  const matches = layEverywhere('the last train leaves at nine and the platform lamps go out behind it');
  const found = (id: string, kind: 'quotation' | 'passage') => {
    const match = matches.find(({ unit }) => unit.entry.kind === kind && idOf(unit) === id);
    if (!match) throw new Error(`${id} was not found`);
    return match;
  };
  const [lamps, lights, paragraph] = [
    found('lamps', 'quotation'),
    found('lights', 'quotation'),
    found('p9', 'passage'),
  ];

  it('whatever share of the question it holds', () => {
    const few = { match: lamps, bits: 30 };
    const many = { match: lights, bits: 31 };
    expect([few, many].toSorted(compareWeighed)).toEqual([many, few]);
  });

  it('but quoted words before the paragraph around them, unless clearly more speaks for that', () => {
    const quoted = { match: lamps, bits: 30 };
    const around = { match: paragraph, bits: 31 };
    expect([around, quoted].toSorted(compareWeighed)).toEqual([quoted, around]);
    const surely = { match: paragraph, bits: 33 };
    expect([quoted, surely].toSorted(compareWeighed)).toEqual([surely, quoted]);
  });

  it('and of equals what holds the words better', () => {
    const [worse, better] = [
      { match: lights, bits: 30 },
      { match: lamps, bits: 30 },
    ];
    expect([worse, better].toSorted(compareWeighed)).toEqual([better, worse]);
  });

  it('the same whichever of them one begins with', () => {
    const weighed = matches.map((match, at) => ({ match, bits: at % 3 }));
    const ordered = weighed.toSorted(compareWeighed);
    fc.assert(
      fc.property(fc.shuffledSubarray(weighed, { minLength: weighed.length }), (shuffled) => {
        const again = shuffled.toSorted(compareWeighed);
        expect(again.map(({ bits }) => bits)).toEqual(ordered.map(({ bits }) => bits));
        expect(again[0]?.match.coverage).toBe(ordered[0]?.match.coverage);
      }),
      { numRuns: 20 },
    );
  });
});

describe('of what holds the words alike', () => {
  const said = 'Every sleeper on the line is rotten to the core.';
  const document = (id: string, by: 'stated' | 'inferred' | null, marks: 'complete' | 'lost' = 'complete') =>
    draftDocument({
      id,
      title: id,
      about: 'The line.',
      passages: { p2: `“${said}” Nora Pell said.` },
      people: { pell: { named: 'p2: Nora Pell' } },
      quotations: {
        [id]: {
          spans: [`p2: ${said}`],
          marks,
          by: by === 'inferred' ? { party: 'pell', mention: null } : by && 'pell',
        },
      },
    });

  it('a stated name comes before an inferred one or none, whole marks before lost ones, then the id', () => {
    const documents = [
      document('a-none', null),
      document('b-inferred', 'inferred'),
      document('c-lost', 'stated', 'lost'),
      document('e-stated', 'stated'),
      document('d-stated', 'stated'),
    ];
    const ordered = layEverywhere('every sleeper on the line', groundOf(documents)).filter(
      ({ unit }) => unit.entry.kind === 'quotation',
    );
    expect(idsOf(ordered.toSorted(compareMatches))).toEqual([
      'd-stated',
      'e-stated',
      'c-lost',
      'a-none',
      'b-inferred',
    ]);
  });
});

describe('one text', () => {
  const speech = Array.from({ length: 500 }, (_, at) => `word${at}`).join(' ');
  const long = groundOf([
    draftDocument({
      id: 'long',
      title: 'Long',
      about: 'A speech.',
      passages: { p2: speech, p3: 'word1 word2' },
    }),
  ]);

  it('is found once, however many of its windows hold the words: the first of them stays', () => {
    const { units } = long;
    expect(units.length).toBeGreaterThan(2);
    const windows = units.map((unit) => ({ unit }));
    expect(onePerEntry(windows)).toEqual([windows[0], windows.at(-1)]);
    expect(onePerEntry(windows.toReversed())).toEqual([windows.at(-1), windows.at(-2)]);
    expect(onePerEntry([])).toEqual([]);
  });

  it('is left out as a passage where a quotation in it was found with the same words, and there alone', () => {
    const matches = layEverywhere('no machine ever thanked me for it').filter(
      ({ coverage }) => coverage > 0.9,
    );
    expect(idsOf(matches).toSorted()).toEqual(['levers', 'p5b']);
    expect(idsOf(withoutEchoes(matches))).toEqual(['levers']);
    const passage = matches.filter(({ unit }) => unit.entry.kind === 'passage');
    expect(withoutEchoes(passage)).toEqual(passage);
  });
});
