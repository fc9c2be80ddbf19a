import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdDocument } from '#search/holdings.ts';
import { learnNameWords } from '#search/name-words.ts';
import { unitsOf } from '#search/units.ts';
import { draftDocument } from '#tests/fixtures/draft.ts';
import { foreignText } from '#tests/fixtures/foreign-text.ts';

/** The name words of documents of one passage each. */
function namesIn(...texts: string[]): string[] {
  const holdings = texts.map((text, at) =>
    holdDocument(
      draftDocument({ id: `text-${at}`, title: 'Text', about: 'A text.', passages: { p2: text } }),
    ),
  );
  return [...learnNameWords(holdings.flatMap(unitsOf))];
}

it('knows a name by its capital inside a sentence, folded', () => {
  expect(namesIn('The board asked Nora Pelléas about the viaduct.')).toEqual(['nora', 'pelleas']);
});

it('takes no word for a name because it opens a sentence, a line or quoted words', () => {
  const text = 'Trains stop here. Buses do not: “Lamps go out,” he said (Doors are shut)\nWindows are too.';
  expect(namesIn(text)).toEqual([]);
});

it('takes no word for a name that stands small anywhere in the library', () => {
  expect(namesIn('He met Agnes March by the halt.', 'They march to the halt.')).toEqual(['agnes']);
});

it('learns nothing from a headline in capitals', () => {
  expect(namesIn('Branch Line To Close, Board Says', 'THE BOARD CLOSES THE LINE')).toEqual([]);
});

it('learns from a text of which half the words are large, and not from one with more', () => {
  expect(namesIn('he met Nora Pell')).toEqual(['nora', 'pell']);
  expect(namesIn('met Nora Agnes Pell')).toEqual([]);
});

it('learns nothing from what the page has around an article', () => {
  const document = draftDocument({
    id: 'page',
    title: 'Page',
    about: 'A page.',
    passages: { p2: 'The board met.', p3: 'You may also like what we wrote about Corrie.' },
  });
  const passages = document.passages.map((passage) =>
    passage.id === 'p3' ? { ...passage, furniture: true as const } : passage,
  );
  expect(learnNameWords(unitsOf(holdDocument({ ...document, passages }))).size).toBe(0);
});

it('learns the same from any texts, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(foreignText, { maxLength: 4 }), (texts) => {
      expect(namesIn(...texts).toSorted()).toEqual(namesIn(...texts.toReversed()).toSorted());
    }),
    { numRuns: 50 },
  );
});
