import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJoined } from '#search/joined.ts';
import { readTerms } from '#search/readings.ts';
import { draftDocument } from '#tests/fixtures/draft.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';
import { railwayDocuments } from '#tests/fixtures/railway.ts';
import { groundOf } from './ground.ts';

const ground = groundOf(railwayDocuments);

const join = (wording: string, within: (id: number) => boolean = () => true) =>
  findJoined(ground, wording, readTerms(wording), within).map(({ entry, words }) => [
    entry.quotation.id,
    words,
  ]);

const levers = 'I have pulled these levers since I was sixteen';
const wagons = 'my father met the slate wagons here with a horse and a lantern';
const houses = 'the board will not sell the station houses';

describe('a wording that joins pieces of quotations', () => {
  it('gives each in the order of the wording, as it was typed', () => {
    expect(join(`${levers}, ${wagons}.`)).toEqual([
      ['levers', levers],
      ['wagons', wagons],
    ]);
    expect(join(`${wagons}; ${levers}`).map(([id]) => id)).toEqual(['wagons', 'levers']);
  });

  it('gives to nobody a word that only joins two', () => {
    expect(join(`${wagons} and ${levers}`)).toEqual([
      ['wagons', wagons],
      ['levers', levers],
    ]);
  });

  it('may join three', () => {
    expect(join(`${houses} ${levers} ${wagons}`).map(([id]) => id)).toEqual(['houses', 'levers', 'wagons']);
  });

  it('may begin and end with a few words of nobody', () => {
    expect(join(`oh well ${levers} ${wagons} indeed`).map(([id]) => id)).toEqual(['levers', 'wagons']);
  });

  it('is told so only of what is let pass', () => {
    const within = (id: number) => ground.units[id]?.entry.holding.document.id === 'branch-line-to-close';
    expect(join(`${levers} ${wagons}`, within)).toEqual([]);
    expect(join(`${levers} ${houses}`, within).map(([id]) => id)).toEqual(['levers', 'houses']);
  });

  it('has pieces that are stretches of it, one behind the other, for any text between', () => {
    fc.assert(
      fc.property(foreignText, fc.constantFrom(levers, wagons), (text, first) => {
        const wording = `${first} ${text} ${houses}`;
        let at = 0;
        for (const { words } of findJoined(ground, wording, readTerms(wording), () => true)) {
          const found = wording.indexOf(words, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + words.length;
        }
      }),
      { numRuns: 100 },
    );
  });
});

it('is looked for in 120 words, and not in 121', () => {
  const speech = (id: string) => Array.from({ length: 61 }, (_, at) => `${id}${at}`).join(' ');
  const [north, south] = [speech('north'), speech('south')];
  const speeches = groundOf([
    draftDocument({
      id: 'speeches',
      title: 'Speeches',
      about: 'Two speeches.',
      passages: { p2: north, p3: south },
      quotations: {
        north: { spans: [`p2: ${north}`], by: null },
        south: { spans: [`p3: ${south}`], by: null },
      },
    }),
  ]);
  const piecesOf = (count: number) => {
    const wording = `${north} ${south}`.split(' ').slice(0, count).join(' ');
    return findJoined(speeches, wording, readTerms(wording), () => true).length;
  };
  expect([piecesOf(120), piecesOf(121)]).toEqual([2, 0]);
});
