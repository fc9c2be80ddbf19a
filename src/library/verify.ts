import type { Document } from '#model/document.ts';
import type { Passage } from '#model/span.ts';
import { splitParagraphs } from '#text/paragraphs.ts';
import { listParties } from './parties.ts';

/** Where a document and its source differ; `paragraph` is null where it concerns no single one. */
export type Mismatch = { where: string; paragraph: number | null; problem: string };

/** A source file as it was read: its text, and what its format states beside that, such as a title. */
type Source = { text: string; stated: readonly (string | null)[] };

/** Whether a file of this SHA-256 is a document's source. */
export function verifyHash({ source }: Document, sha256: string): Mismatch[] {
  return sha256 === source.sha256 ? [] : [general('source', `has the SHA-256 ${sha256}`)];
}

/**
 * Holds a document against its source: every passage at its exact place, and the title, publisher,
 * byline, date and other forms of names as they are written there. Gives every mismatch; an empty list
 * means that all of it was found.
 */
export function verifyText(document: Document, source: Source): Mismatch[] {
  const paragraphs = splitParagraphs(source.text);
  return [
    ...verifyWords(document, [...paragraphs, ...source.stated.filter((words) => words !== null)]),
    ...document.passages.flatMap((passage) => verifyPassage(passage, paragraphs[passage.paragraph - 1])),
    ...verifyPoints(document, paragraphs.length),
    ...verifyCompleteness(document, paragraphs.length),
  ];
}

function verifyWords(document: Document, texts: readonly string[]): Mismatch[] {
  const { title, publisher, byline, date } = document;
  const stated: [where: string, words: string | undefined | null][] = [
    ['title', title],
    ['publisher', publisher],
    ['byline', byline],
    ['date', date?.asWritten],
    ...listParties(document).flatMap(({ field, value }) =>
      value.alsoCalled.map((form): [string, string] => [`${field}.alsoCalled`, form]),
    ),
  ];
  return stated.flatMap(([where, words]) =>
    !words || texts.some((text) => text.includes(words))
      ? []
      : [general(where, `the source has no words ${JSON.stringify(words)}`)],
  );
}

function verifyPassage({ id, paragraph, offset, text }: Passage, source: string | undefined): Mismatch[] {
  if (source === undefined) return [{ where: id, paragraph, problem: 'the source has no such paragraph' }];
  if (source.startsWith(text, offset)) return [];
  const found = source.indexOf(text);
  const problem =
    found === -1
      ? 'its text does not stand in this paragraph'
      : `its text stands at ${found}, not at ${offset}`;
  return [{ where: id, paragraph, problem }];
}

function verifyPoints({ abstract, keyPoints }: Document, count: number): Mismatch[] {
  const points = keyPoints.map((point, index) => ({ where: `keyPoints[${index}]`, ...point }));
  return [...(abstract ? [{ where: 'abstract', ...abstract }] : []), ...points].flatMap(
    ({ where, paragraphs }) =>
      paragraphs
        .filter((paragraph) => paragraph > count)
        .map((paragraph) => ({ where, paragraph, problem: 'the source has no such paragraph' })),
  );
}

function verifyCompleteness({ complete, passages }: Document, count: number): Mismatch[] {
  if (!complete || passages.length === count) return [];
  return [
    general('passages', `has ${passages.length} of the source's ${count} paragraphs, but says complete`),
  ];
}

function general(where: string, problem: string): Mismatch {
  return { where, paragraph: null, problem };
}
