import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPhrases } from '#search/phrase-index.ts';
import { splitLexemes } from '#search/terms.ts';
import type { Unit } from '#search/units.ts';
import { coastalArchive } from '#tests/fixtures/library.ts';

const [holding] = coastalArchive.holdings;

/** A unit of some words; where they stand is of no concern here. */
function unitOf(words: string): Unit {
  const quotation = holding?.document.quotations[0];
  if (!holding || !quotation) throw new Error('The coast has no quotation');
  const entry = { kind: 'quotation' as const, holding, quotation };
  return { entry, parts: [], terms: splitLexemes(words), places: new Int32Array() };
}

const index = (...texts: string[]) => indexPhrases(texts.map(unitOf));
const all = () => true;

describe('rows of words', () => {
  const phrases = index(
    'the channel is too shallow for the fleet',
    'every skipper knows where the sandbank lies',
    'the sandbank lies where every skipper knows it',
  );

  it('propose what holds them, most of them first', () => {
    expect(phrases.propose(splitLexemes('every skipper knows where the sandbank lies'), 9, all)).toEqual([1]);
    expect(phrases.propose(splitLexemes('where every skipper knows where the'), 9, all)).toEqual([1, 2]);
  });

  it('are the same in another spelling and in capitals', () => {
    const organised = index('it was organised by the harbour office');
    expect(organised.propose(splitLexemes('WAS ORGANIZED BY THE HARBOR'), 9, all)).toEqual([0]);
  });

  it('need four words, and three are no row', () => {
    expect(phrases.propose(splitLexemes('too shallow for the'), 9, all)).toEqual([0]);
    expect(phrases.propose(splitLexemes('too shallow for'), 9, all)).toEqual([]);
    expect(phrases.propose([], 9, all)).toEqual([]);
  });

  it('propose at most so many, of those only that may be proposed', () => {
    const many = index(...Array.from({ length: 5 }, () => 'the pumps were serviced in June'));
    const asked = splitLexemes('the pumps were serviced');
    expect(many.propose(asked, 2, all)).toEqual([0, 1]);
    expect(many.propose(asked, 9, (unit) => unit > 2)).toEqual([3, 4]);
    expect(index().propose(asked, 9, all)).toEqual([]);
  });

  it('never miss a text of which four words in a row are asked for', () => {
    const word = fc.constantFrom('the', 'sea', 'wall', 'is', 'old', 'and', 'no', 'pier');
    const text = fc.array(word, { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        (texts, which, from) => {
          const unit = which % texts.length;
          const words = texts[unit] ?? [];
          const start = from % (words.length - 3);
          const asked = splitLexemes(words.slice(start, start + 4).join(' '));
          const proposed = index(...texts.map((each) => each.join(' '))).propose(asked, texts.length, all);
          expect(proposed).toContain(unit);
        },
      ),
      { numRuns: 60 },
    );
  });
});
