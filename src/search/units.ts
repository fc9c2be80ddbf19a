import type { Span } from '#model/span.ts';
import {
  articlePassages,
  type Holding,
  type PassageEntry,
  type QuotationEntry,
  wordsOf,
} from './holdings.ts';
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

/** A longer text is laid out in windows, so that no single one takes long to compare. */
const WINDOW = 300;
const OVERLAP = 150;

/** The quotations of a document, then its passages; a long one as several units that overlap. */
export function unitsOf(holding: Holding): Unit[] {
  return [
    ...holding.document.quotations.flatMap((quotation) =>
      layOut({ kind: 'quotation', holding, quotation }, quotation.spans),
    ),
    ...articlePassages(holding).flatMap((passage) =>
      layOut({ kind: 'passage', holding, passage }, [
        { passage: passage.id, start: 0, end: passage.text.length },
      ]),
    ),
  ];
}

/** The words of a unit, for indexing. */
export function textOf({ terms }: Unit): string {
  return terms.map((term) => term.form).join(' ');
}

function layOut(entry: Unit['entry'], parts: readonly Span[]): Unit[] {
  const terms = parts.flatMap((span, part) =>
    splitTerms(wordsOf(entry.holding, span)).map((term) => ({
      ...term,
      start: term.start + span.start,
      end: term.end + span.start,
      part,
    })),
  );
  const units: Unit[] = [];
  for (let from = 0; from === 0 || from + OVERLAP < terms.length; from += WINDOW - OVERLAP) {
    units.push({ entry, parts, terms: terms.slice(from, from + WINDOW) });
  }
  return units;
}
