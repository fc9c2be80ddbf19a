import { z } from 'zod';
import { personSchema } from '#model/party.ts';
import { localId, type Passage, passageSchema, type Span, spanSchema } from '#model/span.ts';
import { splitsPair } from '#text/graphemes.ts';
import type { Finding } from './finding.ts';
import { findParts, type Located, readIds } from './parts.ts';

/** A document's sound passages by id, each with its place in the order of the source. */
type Passages = ReadonlyMap<string, { passage: Passage; place: number }>;

const parties = ['people', 'organisations'];
const references = ['quotations[].speaker', 'quotations[].to', 'statements[].speaker', 'figures[].saidBy'];

const spanPaths = [
  ...parties.flatMap((list) => [`${list}[].named`, `${list}[].roles[]`]),
  ...['quotations[].spans[]', 'quotations[].hedge', 'statements[].spans[]'],
  ...['figures[].at', 'figures[].qualifier', 'figures[].period', 'figures[].place'],
  ...references.flatMap((reference) => [`${reference}.mention`, `${reference}.description`]),
];

/** Every span proves something, every reference leads to somebody, and names are the source's own. */
export function checkEvidence(document: unknown): Finding[] {
  const passages: Passages = new Map(
    findParts(document, 'passages[]', passageSchema).map(({ value }, place) => [
      value.id,
      { passage: value, place },
    ]),
  );
  return [
    ...checkPassageIds(document),
    ...spanPaths.flatMap((path) =>
      findParts(document, path, spanSchema).flatMap((span) => checkSpan(span, passages)),
    ),
    ...checkReferences(document),
    ...checkPartyNames(document, passages),
    ...['quotations[].spans', 'statements[].spans'].flatMap((path) =>
      findParts(document, path, z.array(spanSchema)).flatMap((spans) => checkOrder(spans, passages)),
    ),
  ];
}

function checkPassageIds(document: unknown): Finding[] {
  const mayExist = readIds(document, ['passages']);
  return spanPaths.flatMap((path) =>
    findParts(document, `${path}.passage`, localId).flatMap(({ field, value: id }) =>
      mayExist(id) ? [] : [{ field, problem: `there is no passage ${id}` }],
    ),
  );
}

function checkSpan({ field, value }: Located<Span>, passages: Passages): Finding[] {
  const { passage: id, start, end } = value;
  if (end <= start) return [{ field: `${field}.end`, problem: 'must be greater than start' }];
  const passage = passages.get(id)?.passage;
  if (passage === undefined) return [];
  const { text } = passage;
  if (passage.furniture) return [{ field: `${field}.passage`, problem: `${id} is marked as furniture` }];
  if (end > text.length) {
    return [{ field: `${field}.end`, problem: `lies beyond the ${text.length} units of passage ${id}` }];
  }
  const words = text.slice(start, end);
  return [
    ...checkEdge(`${field}.start`, text, start, /^\s/.test(words)),
    ...checkEdge(`${field}.end`, text, end, /\s$/.test(words)),
  ];
}

function checkEdge(field: string, text: string, offset: number, isSpace: boolean): Finding[] {
  return [
    ...(splitsPair(text, offset) ? [{ field, problem: 'splits a surrogate pair' }] : []),
    ...(isSpace ? [{ field, problem: 'takes in white space at the edge' }] : []),
  ];
}

function checkReferences(document: unknown): Finding[] {
  const mayExist = readIds(document, parties);
  return references.flatMap((path) =>
    findParts(document, `${path}.party`, localId).flatMap(({ field, value: id }) =>
      mayExist(id) ? [] : [{ field, problem: `there is no person or organisation ${id}` }],
    ),
  );
}

function checkPartyNames(document: unknown, passages: Passages): Finding[] {
  const namedSchema = personSchema.pick({ name: true, named: true }).strip();
  return parties.flatMap((list) =>
    findParts(document, `${list}[]`, namedSchema).flatMap(({ field, value: { name, named } }) => {
      const words = passages.get(named.passage)?.passage.text.slice(named.start, named.end);
      return words === undefined || words === name
        ? []
        : [{ field: `${field}.name`, problem: 'must be written as in the source, where named points' }];
    }),
  );
}

function checkOrder({ field, value: spans }: Located<readonly Span[]>, passages: Passages): Finding[] {
  return spans.flatMap((span, index) => {
    const previous = spans[index - 1];
    return !previous || isAfter(span, previous, passages)
      ? []
      : [{ field: `${field}[${index}]`, problem: 'must stand after the span before it' }];
  });
}

function isAfter(span: Span, previous: Span, passages: Passages): boolean {
  if (span.passage === previous.passage) return span.start >= previous.end;
  const place = passages.get(span.passage)?.place;
  const before = passages.get(previous.passage)?.place;
  // A span without a sound passage is a fault of its own.
  return place === undefined || before === undefined || place > before;
}
