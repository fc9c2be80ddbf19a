import { expect, test } from 'vitest';
import { checkDocument } from '#library/check.ts';
import { harbourDocument } from '#tests/fixtures/harbour.ts';

/** What is found where a quotation's only span is these words of a passage. */
function findAround(text: string, words: string): string[] {
  const document = harbourDocument({
    passages: [{ id: 'p1', paragraph: 1, offset: 0, text }],
    people: [],
    organisations: [],
    figures: [],
  });
  const start = text.indexOf(words);
  const [quotation] = document.quotations;
  const spans = [{ passage: 'p1', start, end: start + words.length }];
  const quotations = quotation ? [{ ...quotation, spans, speaker: null, to: null }] : [];
  return checkDocument({ ...document, quotations }).map(({ field, problem }) => `${field}: ${problem}`);
}

const marked = 'quotations[0].spans[0]: must not hold the quotation marks themselves';

test.each(['“We shall begin.”', '"We shall begin."', '«We shall begin.»'])(
  'a quotation must not hold its own marks: %s',
  (words) => {
    expect(findAround(`She said: ${words}`, words)).toEqual([marked]);
    expect(findAround(`She said: ${words}`, words.slice(1, -1))).toEqual([]);
  },
);

test.each([
  ['an apostrophe', "'Tis the boats', she said", "'Tis the boats'"],
  ['two quotations inside one', '‘“Early” is not “late”,’ she said', '“Early” is not “late”'],
  ['two quotations in straight marks', `'"Early" is not "late"'`, '"Early" is not "late"'],
  ['a quotation that is nothing but another one', '‘“Early in May”,’ she said', '“Early in May”'],
  ['a mark at the beginning alone', '“Early” was her word', '“Early” was her word'],
  ['a mark at the end alone', 'her word was “early”', 'her word was “early”'],
])('marks that are not its own are let be: %s', (_, text, words) => {
  expect(findAround(text, words)).toEqual([]);
});
