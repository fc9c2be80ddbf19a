import { describe, expect, test } from 'vitest';
import { verifyHash, verifyText } from '#library/verify.ts';
import type { Document } from '#model/document.ts';
import { hashBytes } from '#storage/hash.ts';
import { harbourDocument, harbourSource } from '#tests/fixtures/harbour.ts';

const [quotation, boats, radio] = harbourDocument().passages;

/** The mismatches of the harbour document with these changes, as one line each. */
function mismatches(changes: Partial<Document>, text = harbourSource, stated: string[] = []): string[] {
  const document = harbourDocument(changes);
  return [
    ...verifyHash(document, hashBytes(Buffer.from(text))),
    ...verifyText(document, { text, stated }),
  ].map(({ where, paragraph, problem }) => `${where} ${paragraph}: ${problem}`);
}

test('a document that is true to its source has no mismatch', () => {
  expect(mismatches({})).toEqual([]);
});

test('a source with other line ends gives the same paragraphs, and another hash', () => {
  const found = mismatches({}, harbourSource.replaceAll('\n', '\r\n'));
  expect(found).toEqual([expect.stringMatching(/^source null: has the SHA-256 [0-9a-f]{64}$/)]);
});

describe('a passage must stand at its exact place', () => {
  const place = (change: object) =>
    mismatches({ passages: [{ ...boats, ...change }] as Document['passages'] });

  test('so one changed letter is a mismatch', () => {
    expect(place({ text: 'More than 40 boat' })).toEqual([]);
    expect(place({ text: 'More than 40 bolts' })).toEqual([
      'p5 5: its text does not stand in this paragraph',
    ]);
  });

  test('so a wrong offset is a mismatch that tells the right one', () => {
    expect(place({ offset: 1 })).toEqual(['p5 5: its text stands at 0, not at 1']);
  });

  test('so another paragraph is a mismatch', () => {
    expect(place({ paragraph: 4 })).toEqual(['p5 4: its text does not stand in this paragraph']);
    expect(place({ paragraph: 7 })).toEqual(['p5 7: the source has no such paragraph']);
  });
});

describe('what the source is said to state must stand in it', () => {
  test('the title, publisher, byline and date', () => {
    const date = { asWritten: 'March 3, 1999', year: 1999, month: 3, day: 3 };
    expect(mismatches({ title: 'Harbour Wall', publisher: 'The Gazette', byline: 'Bo Reed', date })).toEqual([
      'title null: the source has no words "Harbour Wall"',
      'publisher null: the source has no words "The Gazette"',
      'byline null: the source has no words "Bo Reed"',
      'date null: the source has no words "March 3, 1999"',
    ]);
  });

  test('or in what its format states beside the text', () => {
    expect(mismatches({ byline: 'Bo Reed' }, harbourSource, ['Bo Reed'])).toEqual([]);
  });

  test('and the other forms of a name', () => {
    const people = harbourDocument().people.map((person) => ({
      ...person,
      alsoCalled: ['Quill', 'Captain Quill'],
    }));
    expect(mismatches({ people })).toEqual([
      'people[0].alsoCalled null: the source has no words "Captain Quill"',
    ]);
  });

  test('and every paragraph that our own words rest on', () => {
    const keyPoints = [{ text: 'Work is to take a summer.', paragraphs: [6, 7] }];
    expect(mismatches({ keyPoints, abstract: { text: 'A wall.', paragraphs: [8] } })).toEqual([
      'abstract 8: the source has no such paragraph',
      'keyPoints[0] 7: the source has no such paragraph',
    ]);
  });

  test('and all its paragraphs where the document is called complete', () => {
    const passages = [quotation, boats, radio].flatMap((passage) => passage ?? []);
    expect(mismatches({ complete: true, passages })).toEqual([
      "passages null: has 3 of the source's 6 paragraphs, but says complete",
    ]);
  });
});
