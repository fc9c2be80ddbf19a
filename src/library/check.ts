import { basename } from 'node:path';
import { z } from 'zod';
import { documentSchema } from '#model/document.ts';
import { localId } from '#model/span.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkMarks } from './check-marks.ts';
import { checkPassages } from './check-passages.ts';
import type { Finding } from './finding.ts';
import { findParts, type Located } from './parts.ts';

/**
 * What a schema cannot tell: that ids are unique, that order is kept, and that every piece of evidence
 * is there. Takes any JSON: a part that is not sound by itself silences only the checks that rely on
 * it. Gives every finding; for a document that fits its schema, an empty list means that it may be served.
 */
export function checkDocument(document: unknown): Finding[] {
  return [
    ...checkSource(document),
    ...checkPoints(document),
    ...checkIds(document, ['passages']),
    // A reference may mean a person or an organisation: they share their ids.
    ...checkIds(document, ['people', 'organisations']),
    ...checkIds(document, ['quotations']),
    ...checkIds(document, ['statements']),
    ...checkIds(document, ['figures']),
    ...checkPassages(document),
    ...checkEvidence(document),
    ...checkMarks(document),
    ...checkRanges(document),
  ];
}

function checkSource(document: unknown): Finding[] {
  return findParts(document, 'source.file', z.string()).flatMap(({ field, value: file }) =>
    basename(file) === file && !file.includes('\\') && file !== '.' && file !== '..'
      ? []
      : [{ field, problem: 'must be the name of a file, without a folder' }],
  );
}

function checkPoints(document: unknown): Finding[] {
  const { paragraphs } = documentSchema.shape.keyPoints.element.shape;
  return ['abstract.paragraphs', 'keyPoints[].paragraphs'].flatMap((path) =>
    findParts(document, path, paragraphs).flatMap(checkAscending),
  );
}

function checkAscending({ field, value: paragraphs }: Located<number[]>): Finding[] {
  return paragraphs.flatMap((paragraph, index) => {
    const previous = paragraphs[index - 1] ?? 0;
    const problem = `must be greater than the paragraph before it, ${previous}`;
    return paragraph > previous ? [] : [{ field: `${field}[${index}]`, problem }];
  });
}

function checkIds(document: unknown, lists: readonly string[]): Finding[] {
  const first = new Map<string, string>();
  const ids = lists.flatMap((list) => findParts(document, `${list}[].id`, localId));
  return ids.flatMap(({ field, value: id }) => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [{ field, problem: `repeats the id of ${earlier}` }];
    first.set(id, field.replace(/\.id$/, ''));
    return [];
  });
}

function checkRanges(document: unknown): Finding[] {
  return findParts(document, 'figures[].value', z.tuple([z.number(), z.number()])).flatMap(
    ({ field, value: [low, high] }) =>
      low > high ? [{ field, problem: 'must be a range from low to high' }] : [],
  );
}
