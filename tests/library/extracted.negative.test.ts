import { describe, expect, test } from 'vitest';
import { checkDocument } from '#library/check.ts';
import { type Document, documentSchema } from '#model/document.ts';
import { harbourDocument, spanOf } from '#tests/fixtures/harbour.ts';

/** What is found in the harbour document with these changes. */
function findWith(changes: Partial<Document>): string[] {
  return checkDocument(harbourDocument(changes)).map(({ field, problem }) => `${field}: ${problem}`);
}

const { passages } = harbourDocument();
const paged = (...pages: number[]) => passages.map((passage, index) => ({ ...passage, page: pages[index] }));

describe('what programs add to documents is checked like the rest', () => {
  test('a document without words of ours, with pages and reported speech is sound', () => {
    const speaker = { kind: 'named', party: 'harbour-trust', basis: 'stated', mention: null } as const;
    const statements = [{ id: 's1', spans: [spanOf('p5', 'More than 40 boats lie behind it')], speaker }];
    expect(findWith({ abstract: null, statements, passages: paged(1, 1, 3) })).toEqual([]);
  });

  test('pages run on', () => {
    expect(findWith({ passages: paged(2, 3, 1) })).toEqual([
      'passages[2].page: must be at least the page before it, 3',
    ]);
  });

  test('nothing is taken from furniture', () => {
    const marked = passages.map((each) => (each.id === 'p5' ? { ...each, furniture: true as const } : each));
    expect(findWith({ passages: marked })).toEqual([
      'organisations[0].named.passage: p5 is marked as furniture',
      'figures[0].at.passage: p5 is marked as furniture',
      'figures[0].qualifier.passage: p5 is marked as furniture',
    ]);
  });

  test('reported speech stands in a passage and is by somebody', () => {
    const speaker = { kind: 'named', party: 'bo-reed', basis: 'stated', mention: null } as const;
    const spans = [
      { passage: 'p9', start: 0, end: 4 },
      { passage: 'p6', start: 0, end: 4 },
    ];
    expect(findWith({ statements: [{ id: 's1', spans, speaker }] })).toEqual([
      'statements[0].spans[0].passage: there is no passage p9',
      'statements[0].spans[1].end: takes in white space at the edge',
      'statements[0].speaker.party: there is no person or organisation bo-reed',
    ]);
  });

  test('and has an id of its own', () => {
    const statement = { id: 's1', spans: [spanOf('p5', 'More than 40 boats')], speaker: null };
    expect(findWith({ statements: [statement, statement] })).toEqual([
      'statements[1].id: repeats the id of statements[0]',
    ]);
  });
});

test('documents from before there were versions and reported speech are read as they are', () => {
  const { statements, source, ...rest } = harbourDocument();
  const { earlier, ...origin } = source;
  expect(documentSchema.parse({ ...rest, source: origin })).toEqual(harbourDocument());
});
