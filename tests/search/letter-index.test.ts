import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexLetters } from '#search/letter-index.ts';
import { splitLexemes } from '#search/terms.ts';
import { draftDocument } from '#tests/fixtures/draft.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';
import { railwayDocuments } from '#tests/fixtures/railway.ts';
import { groundOf, idOf } from './ground.ts';

const { units, letters } = groundOf(railwayDocuments);
const all = () => true;

/** The ids of the quotations that are spelt most like some words. */
function proposed(wording: string, limit = 3, within: (unit: number) => boolean = all): string[] {
  return letters
    .propose(splitLexemes(wording), limit, within)
    .flatMap(({ unit }) => (units[unit] ? idOf(units[unit]) : []));
}

it.each([
  ['as they stand', 'no machine ever thanked me', 'levers'],
  ['with letters swapped', 'no mahcine evre thnaked me', 'levers'],
  ['with letters left out', 'th frst taks a litl mor of its mrtar', 'viaduct'],
  ['with words run together', 'thelast trainleaves atnine lamps goout', 'lamps'],
  ['with words broken up', 'replace ment bus es from the mark et square', 'buses'],
])('proposes first what is spelt like words %s', (_how, wording, id) => {
  expect(proposed(wording)[0]).toBe(id);
});

it('proposes nothing that shares no letters in a row with the words', () => {
  expect(proposed('xyzzy qqq')).toEqual([]);
  expect(proposed('')).toEqual([]);
});

it('proposes so many as are asked for, each once', () => {
  const some = proposed('the train and the guard and the board', 4);
  expect(some).toHaveLength(4);
  expect(letters.propose(splitLexemes('the train'), 100, all).map(({ unit }) => unit)).toSatisfy(
    (ids: readonly number[]) => new Set(ids).size === ids.length,
  );
});

it('proposes only what is let pass, however much worse it is', () => {
  const onlyHouses = (unit: number) => units[unit] !== undefined && idOf(units[unit]) === 'houses';
  expect(proposed('no machine ever thanked me for the board', 3, onlyHouses)).toEqual(['houses']);
});

it('proposes nothing that it was not told to index', () => {
  const none = indexLetters(units, () => false);
  expect(none.propose(splitLexemes('the last train leaves at nine'), 5, all)).toEqual([]);
});

/** Words that share no three letters, as many as a long speech has. */
const vowels = [...'aeiou'];
const consonants = [...'bcdfghklmnprstvz'];
const speech = consonants.flatMap((first) =>
  vowels.map((vowel) => `${first}${vowel}${first}${vowel}${first}`),
);

it('finds words anywhere in a long speech, with at most six words beyond the stretch', () => {
  const text = speech.join(' ');
  const long = groundOf([
    draftDocument({
      id: 'long',
      title: 'Long',
      about: 'A speech.',
      passages: { p2: text },
      quotations: { q1: { spans: [`p2: ${text}`], by: null } },
    }),
  ]);
  fc.assert(
    fc.property(fc.nat({ max: speech.length - 14 }), fc.integer({ min: 4, max: 14 }), (at, words) => {
      const query = splitLexemes(speech.slice(at, at + words).join(' '));
      const [best] = long.letters.propose(query, 1, all);
      expect(best?.from).toBeLessThanOrEqual(at + 6);
      expect(best?.to).toBeGreaterThanOrEqual(at + words - 6);
    }),
  );
});

it('gives stretches of the words that are there, the same each time, for any text', () => {
  fc.assert(
    fc.property(foreignText, fc.integer({ min: 1, max: 5 }), (text, limit) => {
      const query = splitLexemes(text);
      const found = letters.propose(query, limit, all);
      expect(found.length).toBeLessThanOrEqual(limit);
      for (const { unit, from, to } of found) {
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(units[unit]?.terms.length ?? 0);
      }
      expect(letters.propose(query, limit, all)).toEqual(found);
    }),
    { numRuns: 100 },
  );
});
