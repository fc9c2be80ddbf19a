import type { Document } from '#model/document.ts';
import type { Passage, Span } from '#model/span.ts';
import { listParties, listReferences, listSpans } from './evidence.ts';
import type { Finding } from './finding.ts';

/** A document's passages by id, each with its place in the order of the source. */
type Passages = ReadonlyMap<string, { passage: Passage; place: number }>;

/** Every span proves something, every reference leads to somebody, and names are the source's own. */
export function checkEvidence(document: Document): Finding[] {
  const passages: Passages = new Map(
    document.passages.map((passage, place) => [passage.id, { passage, place }]),
  );
  return [
    ...listSpans(document).flatMap(({ field, value }) => checkSpan(field, value, passages)),
    ...checkReferences(document),
    ...checkPartyNames(document, passages),
    ...document.quotations.flatMap(({ spans }, index) =>
      checkOrder(`quotations[${index}].spans`, spans, passages),
    ),
  ];
}

function checkSpan(field: string, { passage: id, start, end }: Span, passages: Passages): Finding[] {
  const text = passages.get(id)?.passage.text;
  if (text === undefined) return [{ field: `${field}.passage`, problem: `there is no passage ${id}` }];
  if (end <= start) return [{ field: `${field}.end`, problem: 'must be greater than start' }];
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
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  const splitsPair = (before & 0xfc00) === 0xd800 && (after & 0xfc00) === 0xdc00;
  return [
    ...(splitsPair ? [{ field, problem: 'splits a surrogate pair' }] : []),
    ...(isSpace ? [{ field, problem: 'takes in white space at the edge' }] : []),
  ];
}

function checkReferences(document: Document): Finding[] {
  const ids = new Set(listParties(document).map(({ value }) => value.id));
  return listReferences(document).flatMap(({ field, value }) =>
    value.kind === 'named' && !ids.has(value.party)
      ? [{ field: `${field}.party`, problem: `there is no person or organisation ${value.party}` }]
      : [],
  );
}

function checkPartyNames(document: Document, passages: Passages): Finding[] {
  return listParties(document).flatMap(({ field, value: { name, named } }) => {
    const words = passages.get(named.passage)?.passage.text.slice(named.start, named.end);
    return words === undefined || words === name
      ? []
      : [{ field: `${field}.name`, problem: `must be written as in the source: ${JSON.stringify(words)}` }];
  });
}

function checkOrder(field: string, spans: readonly Span[], passages: Passages): Finding[] {
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
  // A span without its passage is a fault of its own.
  return place === undefined || before === undefined || place > before;
}
