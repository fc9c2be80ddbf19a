import { describe, expect, test } from 'vitest';
import { checkDocument } from '#library/check.ts';
import type { Document } from '#model/document.ts';
import { harbourDocument, spanOf } from '#tests/fixtures/harbour.ts';

/** What is found after a change to a copy of the good document. */
function findAfter(change: (document: Document) => void): string[] {
  const document = structuredClone(harbourDocument());
  change(document);
  return checkDocument(document).map(({ field, problem }) => `${field}: ${problem}`);
}

/** The first of a list, which a test relies on. */
function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('the list is empty');
  return item;
}

test('the good document has no finding', () => {
  expect(checkDocument(harbourDocument())).toEqual([]);
});

describe('ids are unique inside a document', () => {
  test.each(['passages', 'quotations', 'figures', 'people', 'organisations'] as const)(
    'among the %s',
    (field) => {
      const findings = findAfter((document) => {
        const list: { id: string }[] = document[field];
        list.push(structuredClone(first(list)));
      });
      const length = harbourDocument()[field].length;
      expect(findings).toContain(`${field}[${length}].id: repeats the id of ${field}[0]`);
    },
  );

  test('and a person and an organisation cannot share one', () => {
    expect(
      findAfter(({ organisations }) => Object.assign(first(organisations), { id: 'ada-quill' })),
    ).toContain('organisations[0].id: repeats the id of people[0]');
  });
});

describe('a span must prove something', () => {
  const change = (span: object) =>
    findAfter(({ quotations }) => Object.assign(first(first(quotations).spans), span));

  test('so its passage must exist', () => {
    expect(change({ passage: 'p9' })).toEqual(['quotations[0].spans[0].passage: there is no passage p9']);
  });

  test('so it cannot be empty or reversed', () => {
    expect(change({ end: 1 })).toEqual(['quotations[0].spans[0].end: must be greater than start']);
    expect(change({ start: 30, end: 2 })).toContain('quotations[0].spans[0].end: must be greater than start');
  });

  test('so it may end with its passage and not one unit later', () => {
    const radio = (end: number) =>
      findAfter(({ figures }) => Object.assign(first(figures), { at: { passage: 'p6', start: 45, end } }));
    expect(radio(47)).toEqual([]);
    expect(radio(48)).toEqual(['figures[0].at.end: lies beyond the 47 units of passage p6']);
  });

  test('so it cannot split a surrogate pair', () => {
    expect(change({ passage: 'p6', start: 46, end: 47 })[0]).toBe(
      'quotations[0].spans[0].start: splits a surrogate pair',
    );
    expect(change({ passage: 'p6', start: 4, end: 46 })[0]).toBe(
      'quotations[0].spans[0].end: splits a surrogate pair',
    );
  });

  test('so it begins and ends with what can be seen', () => {
    expect(change({ start: 4 })).toEqual(['quotations[0].spans[0].start: takes in white space at the edge']);
    expect(change({ end: 5 })).toEqual(['quotations[0].spans[0].end: takes in white space at the edge']);
  });

  test.each([
    ['people[0].roles[0]', (document: Document) => first(first(document.people).roles)],
    ['organisations[0].named', (document: Document) => first(document.organisations).named],
    ['figures[0].qualifier', (document: Document) => first(document.figures).qualifier],
  ])('in the field %s too', (field, find) => {
    expect(findAfter((document) => Object.assign(find(document) ?? {}, { passage: 'p9' }))).toContain(
      `${field}.passage: there is no passage p9`,
    );
  });

  test('in the mention, the description, the hedge, the period and the place too', () => {
    const nowhere = { passage: 'p9', start: 0, end: 2 };
    const findings = findAfter(({ quotations, figures }) => {
      const speaker = { kind: 'named', party: 'ada-quill', basis: 'inferred', mention: nowhere };
      Object.assign(first(quotations), {
        speaker,
        to: { kind: 'unnamed', description: nowhere },
        hedge: nowhere,
      });
      Object.assign(first(figures), { period: nowhere, place: nowhere });
    });
    const fields = findings.map((finding) => finding.split(':')[0]);
    expect(fields.sort()).toEqual([
      'figures[0].period.passage',
      'figures[0].place.passage',
      'quotations[0].hedge.passage',
      'quotations[0].speaker.mention.passage',
      'quotations[0].to.description.passage',
    ]);
  });
});

describe('nobody is named whom the source does not name', () => {
  test('a reference leads to a person or organisation of the document', () => {
    const speaker = { kind: 'named', party: 'bo-quill', basis: 'stated', mention: null };
    expect(findAfter(({ quotations }) => Object.assign(first(quotations), { speaker }))).toEqual([
      'quotations[0].speaker.party: there is no person or organisation bo-quill',
    ]);
  });

  test('a name is written as the source writes it', () => {
    expect(findAfter(({ people }) => Object.assign(first(people), { name: 'Ada Quil' }))).toEqual([
      'people[0].name: must be written as in the source, where named points',
    ]);
  });
});

describe('what has an order keeps it', () => {
  test('passages stand as in the source', () => {
    expect(findAfter(({ passages }) => passages.reverse())).toContain(
      'passages[1]: must stand before p6, as in the source',
    );
  });

  test('passages of one paragraph may touch and not overlap', () => {
    const findings = (offset: number) =>
      findAfter(({ passages }) =>
        passages.splice(1, 0, { id: 'more', paragraph: 4, offset, text: 'More words' }),
      );
    const end = first(harbourDocument().passages).text.length;
    expect(findings(end)).toEqual([]);
    expect(findings(end - 1)).toEqual(['passages[1]: overlaps p4']);
  });

  test('the parts of a quotation follow each other, in a passage and over several', () => {
    expect(findAfter(({ quotations }) => first(quotations).spans.reverse())).toEqual([
      'quotations[0].spans[1]: must stand after the span before it',
    ]);
    expect(findAfter(({ quotations }) => first(quotations).spans.unshift(spanOf('p6', 'She told')))).toEqual([
      'quotations[0].spans[1]: must stand after the span before it',
    ]);
  });

  test('the paragraphs of a point ascend without repeats', () => {
    expect(findAfter(({ abstract }) => abstract?.paragraphs.push(6))).toEqual([
      'abstract.paragraphs[2]: must be greater than the paragraph before it, 6',
    ]);
    expect(findAfter(({ keyPoints }) => first(keyPoints).paragraphs.push(2))).toEqual([
      'keyPoints[0].paragraphs[1]: must be greater than the paragraph before it, 4',
    ]);
  });

  test('a range goes from low to high', () => {
    const range = (value: [number, number]) =>
      findAfter(({ figures }) => Object.assign(first(figures), { value }));
    expect(range([40, 40])).toEqual([]);
    expect(range([41, 40])).toEqual(['figures[0].value: must be a range from low to high']);
  });
});

test('a complete document has every paragraph from its beginning', () => {
  const findings = findAfter((document) => {
    document.complete = true;
    Object.assign(first(document.passages), { offset: 3 });
  });
  expect(findings).toEqual([
    'passages[0].paragraph: must be 1 in a complete document',
    'passages[0].offset: must be 0 in a complete document',
    'passages[1].paragraph: must be 2 in a complete document',
    'passages[2].paragraph: must be 3 in a complete document',
  ]);
});

test('text with half of a surrogate pair is refused', () => {
  expect(
    findAfter(({ passages }) => Object.assign(passages[1] ?? {}, { text: '40 boats \ud83d' })),
  ).toContain('passages[1].text: holds half of a surrogate pair');
});

test.each(['../harbour.txt', '/etc/passwd', 'more\\harbour.txt', '..', '.', 'more/'])(
  'a source file cannot lie elsewhere: %s',
  (file) => {
    expect(findAfter(({ source }) => Object.assign(source, { file }))).toEqual([
      'source.file: must be the name of a file, without a folder',
    ]);
  },
);
