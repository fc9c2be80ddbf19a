import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeMisspelt, weighEvidence } from '#search/evidence.ts';
import { splitLexemes } from '#search/terms.ts';
import { learnVocabulary } from '#search/vocabulary.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';
import { railwayDocuments } from '#tests/fixtures/railway.ts';
import { groundOf } from './ground.ts';

const { vocabulary } = groundOf(railwayDocuments);
const said = 'every winter the frost takes a little more of its mortar';
const around = `coal, slate and schoolchildren, and ${said}, so that we now spend on one bridge`;

const weigh = (query: string, source = around) =>
  weighEvidence(splitLexemes(query), splitLexemes(source), vocabulary);
const bitsOf = (query: string) => weigh(query).bits;

describe('more speaks for words', () => {
  it.each([
    ['as they stand than with another in their midst', said, said.replace('mortar', 'paint')],
    ['that are many than for few of them', said, 'the frost takes a little more'],
    [
      'that are rare than for as many plain ones',
      'frost takes a little more of its mortar',
      'of the and a so that we one',
    ],
    [
      'of which one is misspelt than for those of which one is another',
      said.replace('frost', 'frots'),
      said.replace('frost', 'paint'),
    ],
    ['with one typing error than with two', said.replace('mortar', 'mortr'), said.replace('mortar', 'motrr')],
    [
      'with one in another place than with one left out and another put in',
      'every winter the frost more takes a little of its mortar',
      'every winter the frost slate takes a little of its mortar',
    ],
    [
      'with one left out than with two left out apart',
      said.replace('little ', ''),
      said.replace('little ', '').replace('winter ', ''),
    ],
    [
      'with two left out side by side than with two left out apart',
      said.replace('little more ', ''),
      said.replace('little ', '').replace('winter ', ''),
    ],
  ])('%s', (_what, stronger, weaker) => {
    expect(bitsOf(stronger)).toBeGreaterThan(bitsOf(weaker));
  });
});

describe('what speaks for words', () => {
  it('is what each of them tells, where they stand as they were typed', () => {
    const told = splitLexemes(said).reduce((sum, { form }) => sum + vocabulary.bitsOf(form), 0);
    expect(bitsOf(said)).toBeCloseTo(told, 6);
  });

  it('does not depend on what stands around them', () => {
    expect(weigh(said, said)).toEqual(weigh(said));
  });

  it('is less than nothing for words of which none is there', () => {
    expect(bitsOf('penicillin spreadsheet zirconium')).toBeLessThan(0);
  });

  it('is nothing for no words, and a number for no source', () => {
    expect(weigh('')).toMatchObject({ bits: 0, misspelt: 0, least: 0 });
    expect(Number.isFinite(weigh(said, '').bits)).toBe(true);
  });

  it('is never more than the words tell, and the same each time, for any text', () => {
    fc.assert(
      fc.property(foreignText, foreignText, (query, source) => {
        const evidence = weigh(query, source);
        const words = splitLexemes(query);
        const most = words.reduce((sum, { form }) => sum + vocabulary.bitsOf(form), 0);
        expect(evidence.bits).toBeLessThanOrEqual(most + 1e-6);
        expect(evidence.misspelt).toBeGreaterThanOrEqual(0);
        expect(evidence.misspelt).toBeLessThanOrEqual(1);
        expect(weigh(query, source)).toEqual(evidence);
      }),
      { numRuns: 100 },
    );
  });
});

describe('how much is needed', () => {
  it('is less where many words are misspelt, since those fall together by chance alone', () => {
    const typo = 'evry wintr teh frots taks a litle moer of its motrar';
    expect(weigh(said).misspelt).toBe(0);
    expect(weigh(typo).misspelt).toBe(1);
    expect(weigh(typo).needed).toBeLessThan(weigh(said).needed);
    expect(weigh(said.replace('frost', 'frots')).needed).toBeGreaterThan(weigh(typo).needed);
  });

  it('is not less because of a word that the library has, or that is no other word’s error', () => {
    expect(weigh(said.replace('more', 'now')).misspelt).toBe(0);
    expect(weigh('zirconium quartz feldspar gneiss').misspelt).toBe(0);
  });

  it('grows with the library, and with the words that are remembered, up to a few', () => {
    const small = learnVocabulary([splitLexemes(around)]);
    const large = learnVocabulary(Array.from({ length: 100 }, () => splitLexemes(around)));
    const leastOf = (query: string, words = small) =>
      weighEvidence(splitLexemes(query), splitLexemes(around), words).least;
    expect(leastOf(said, large)).toBeGreaterThan(leastOf(said));
    expect(leastOf('frost takes')).toBeLessThan(leastOf('the frost takes a little more'));
    expect(leastOf(said)).toBe(leastOf(`${said} so that we now spend on one bridge`));
  });
});

it('takes a wording for misspelt where a quarter of its words are in no text, not where fewer are', () => {
  const isMisspelt = (text: string) => mayBeMisspelt(splitLexemes(text), vocabulary);
  expect(isMisspelt('the frost takes mortr')).toBe(true);
  expect(isMisspelt('the frost takes more mortr')).toBe(false);
  expect(isMisspelt(said)).toBe(false);
});

it('takes no single letter for a misspelt word', () => {
  expect(mayBeMisspelt(splitLexemes('x y z'), vocabulary)).toBe(false);
});
