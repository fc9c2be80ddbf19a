import type { Document } from '#model/document.ts';
import type { Figure } from '#model/figure.ts';
import type { Organisation, Person } from '#model/party.ts';
import type { Quotation } from '#model/quotation.ts';
import type { Passage, Span } from '#model/span.ts';
import { documentKey } from './keys.ts';

/** A named person or organisation of one document. */
export type Party = (Person & { kind: 'person' }) | Organisation;

/** A document of the archive with its parts at hand. */
export type Holding = {
  document: Document;
  key: string;
  passages: ReadonlyMap<string, Passage>;
  parties: ReadonlyMap<string, Party>;
};

export type QuotationEntry = { kind: 'quotation'; holding: Holding; quotation: Quotation };
export type PassageEntry = { kind: 'passage'; holding: Holding; passage: Passage };
export type FigureEntry = { holding: Holding; figure: Figure };

/** Prepares a checked document for searching. */
export function holdDocument(document: Document): Holding {
  const people = document.people.map((person) => ({ ...person, kind: 'person' as const }));
  return {
    document,
    key: documentKey(document.id),
    passages: new Map(document.passages.map((passage) => [passage.id, passage])),
    parties: new Map([...people, ...document.organisations].map((party) => [party.id, party])),
  };
}

/** The passages of a document without what its page has around the article. */
export function articlePassages({ document }: Holding): Passage[] {
  return document.passages.filter(({ furniture }) => !furniture);
}

/** The passage that a span points into. Throws for a span that the library's check would refuse. */
export function passageOf(holding: Holding, span: Span): Passage {
  const passage = holding.passages.get(span.passage);
  if (!passage) throw new Error(`${holding.document.id} has no passage ${span.passage}`);
  return passage;
}

/** The verbatim words of a span. */
export function wordsOf(holding: Holding, span: Span): string {
  return passageOf(holding, span).text.slice(span.start, span.end);
}
