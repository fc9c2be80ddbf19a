import { basename } from 'node:path';
import type { Document, Point } from '#model/document.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkPassages } from './check-passages.ts';
import { listParties } from './evidence.ts';
import type { Finding } from './finding.ts';

type Identified = { id: string };

/**
 * What a schema cannot tell: that ids are unique, that order is kept, and that every piece of evidence
 * is there. Gives every finding; an empty list means that the document may be served.
 */
export function checkDocument(document: Document): Finding[] {
  return [
    ...checkSource(document),
    ...checkPoints(document),
    ...checkIds('passages', document.passages),
    ...checkPartyIds(document),
    ...checkIds('quotations', document.quotations),
    ...checkIds('figures', document.figures),
    ...checkPassages(document),
    ...checkEvidence(document),
    ...checkRanges(document),
  ];
}

function checkSource({ source }: Document): Finding[] {
  const plain = basename(source.file) === source.file && !source.file.includes('\\');
  return plain && source.file !== '.' && source.file !== '..'
    ? []
    : [{ field: 'source.file', problem: 'must be the name of a file, without a folder' }];
}

function checkPoints({ abstract, keyPoints }: Document): Finding[] {
  return [
    ...checkAscending('abstract', abstract),
    ...keyPoints.flatMap((point, index) => checkAscending(`keyPoints[${index}]`, point)),
  ];
}

function checkAscending(field: string, { paragraphs }: Point): Finding[] {
  return paragraphs.flatMap((paragraph, index) => {
    const previous = paragraphs[index - 1] ?? 0;
    const problem = `must be greater than the paragraph before it, ${previous}`;
    return paragraph > previous ? [] : [{ field: `${field}.paragraphs[${index}]`, problem }];
  });
}

function checkIds(field: string, things: readonly Identified[]): Finding[] {
  return findRepeats(things.map((thing, index) => ({ field: `${field}[${index}]`, id: thing.id })));
}

/** People and organisations share their ids, since a reference may mean either. */
function checkPartyIds(document: Document): Finding[] {
  return findRepeats(listParties(document).map(({ field, value }) => ({ field, id: value.id })));
}

function findRepeats(things: readonly { field: string; id: string }[]): Finding[] {
  const first = new Map<string, string>();
  return things.flatMap(({ field, id }) => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [{ field: `${field}.id`, problem: `repeats the id of ${earlier}` }];
    first.set(id, field);
    return [];
  });
}

function checkRanges({ figures }: Document): Finding[] {
  return figures.flatMap(({ value }, index) =>
    Array.isArray(value) && value[0] > value[1]
      ? [{ field: `figures[${index}].value`, problem: 'must be a range from low to high' }]
      : [],
  );
}
