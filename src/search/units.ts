import type { Range } from '#model/answer.ts';
import type { Span } from '#model/span.ts';
import { splitWords } from '#text/words.ts';
import {
  articlePassages,
  type Holding,
  type PassageEntry,
  type QuotationEntry,
  wordsOf,
} from './holdings.ts';
import { type Lexeme, lexemeOf } from './terms.ts';

/**
 * What a remembered wording is laid beside: one quotation with all its parts, or one passage.
 * `parts` are the spans that hold the words.
 */
export type Unit = {
  entry: QuotationEntry | PassageEntry;
  parts: readonly Span[];
  terms: readonly Lexeme[];
  /** Where each term stands, three numbers each: its part, and the offsets in that part's passage. */
  places: Int32Array;
};

/** Where a term of a unit stands; offsets in the passage of its part. */
export type Place = Range & { part: number };

/** A longer text is laid out in windows, so that no single one takes long to compare. */
const WINDOW = 300;
const OVERLAP = 150;
/** Numbers that tell a place. */
const SIZE = 3;

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

/** Lets units of the same words share them, so that a wording is laid beside them once. */
export function shareTerms(units: readonly Unit[]): Unit[] {
  const known = new Map<string, Unit['terms']>();
  return units.map((unit) => {
    const words = unit.terms.map(({ form }) => form).join(' ');
    const terms = known.get(words) ?? unit.terms;
    known.set(words, terms);
    return { ...unit, terms };
  });
}

/** The place of a unit's term. Throws for a term that is not there. */
export function placeAt({ places }: Unit, at: number): Place {
  const [part, start, end] = places.subarray(at * SIZE, (at + 1) * SIZE);
  if (part === undefined || start === undefined || end === undefined) {
    throw new RangeError(`There is no term ${at}`);
  }
  return { part, start, end };
}

function layOut(entry: Unit['entry'], parts: readonly Span[]): Unit[] {
  const terms: Lexeme[] = [];
  const numbers: number[] = [];
  for (const [part, span] of parts.entries()) {
    for (const { start, end, form } of splitWords(wordsOf(entry.holding, span))) {
      terms.push(lexemeOf(form));
      numbers.push(part, start + span.start, end + span.start);
    }
  }
  const places = Int32Array.from(numbers);
  const units: Unit[] = [];
  for (let from = 0; from === 0 || from + OVERLAP < terms.length; from += WINDOW - OVERLAP) {
    const to = from + WINDOW;
    units.push({
      entry,
      parts,
      terms: terms.slice(from, to),
      places: places.subarray(from * SIZE, to * SIZE),
    });
  }
  return units;
}
