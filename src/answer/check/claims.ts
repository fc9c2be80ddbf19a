import type { FoundFigure } from '#extract/extraction.ts';
import type { Range } from '#model/answer.ts';

/** Whom a text gives words to. */
export type ClaimedSpeaker = {
  /** The name or the description, as the text writes it. */
  text: string;
  /** `body` is an organisation, `described` anybody without a name ("the chief constable"). */
  kind: 'person' | 'body' | 'described';
  /** What the text says they are. */
  roles: readonly string[];
  /** True where the text says "he", or names them in another place. */
  inferred: boolean;
  /** The text from the name or the description on, for names that go on ("Harbour" of "Harbour of Refuge"). */
  written: string;
};

/** Words that a text gives as somebody's own; UTF-16 offsets into it, without the quotation marks. */
export type QuotationClaim = Range & {
  kind: 'quotation';
  /** The words as they are looked up: on one line, without markup. */
  words: string;
  speaker: ClaimedSpeaker | null;
  /** Of the names in the sentence around the words, those to whom the text gives nothing there. */
  bystanders: readonly string[];
  /** Everybody whom the text names before the end of the words. */
  namedBefore: readonly string[];
};

/** A number that a text states, from its qualifier to its end. */
export type FigureClaim = Range & {
  kind: 'figure';
  figure: Pick<FoundFigure, 'value' | 'sense'> & {
    /** The number as written, and the words that qualify it. */
    text: string;
    qualifier: string | null;
    unit: string;
    counts: string;
  };
  /** The sentence that it stands in. */
  sentence: Range;
  /** True where no other figure of its unit stands there. */
  isAlone: boolean;
};

/** What a text claims, in its order. */
export type Claims = {
  quotations: readonly QuotationClaim[];
  figures: readonly FigureClaim[];
};
