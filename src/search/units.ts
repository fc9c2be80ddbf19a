import type { Span } from '#model/span.ts';
import { type Holding, type PassageEntry, passageOf, type QuotationEntry, wordsOf } from './holdings.ts';
import { splitTerms, type Term } from './terms.ts';

/** A term of a unit: in which part it stands; its offsets count from the start of that part's passage. */
export type UnitTerm = Term & { part: number };

/**
 * What a remembered wording is laid beside: one quotation with all its parts, or one passage.
 * `parts` are the spans that hold the words.
 */
export type Unit = {
  entry: QuotationEntry | PassageEntry;
  parts: readonly Span[];
  terms: readonly UnitTerm[];
};

/** The quotations of a document, then its passages, each as a unit. */
export function unitsOf(holding: Holding): Unit[] {
  const { quotations, passages } = holding.document;
  return [
    ...quotations.map((quotation) => unit({ kind: 'quotation', holding, quotation }, quotation.spans)),
    ...passages.map((passage) =>
      unit({ kind: 'passage', holding, passage }, [
        { passage: passage.id, start: 0, end: passage.text.length },
      ]),
    ),
  ];
}

/** The words of a unit as one text, for indexing. */
export function textOf(unit: Unit): string {
  return unit.parts.map((part) => wordsOf(unit.entry.holding, part)).join('\n');
}

function unit(entry: Unit['entry'], parts: readonly Span[]): Unit {
  const terms = parts.flatMap((span, part) =>
    splitTerms(passageOf(entry.holding, span).text.slice(span.start, span.end)).map((term) => ({
      ...term,
      start: term.start + span.start,
      end: term.end + span.start,
      part,
    })),
  );
  return { entry, parts, terms };
}
