import type { LayoutFindings } from '#extract/layout/lay-out.ts';
import type { Figure } from '#model/figure.ts';
import type { Organisation } from '#model/party.ts';
import type { Quotation } from '#model/quotation.ts';
import type { Paragraph } from './article.ts';
import type { Range } from './range.ts';

/** Somebody whom the text names. `name` is the fullest form, as the range `named` writes it. */
export type Party = {
  kind: 'person' | Organisation['kind'];
  name: string;
  named: Range;
  /** Every place where a form of the name stands, in the order of the text, `named` among them. */
  mentions: readonly Range[];
  /** What the text says they are: "director of regimes". */
  roles: readonly Range[];
};

/**
 * Whose words they are. `party` is null where the text gives a description only, or a pronoun that
 * cannot be resolved without doubt. `basis` is `stated` where a form of the name stands beside the
 * words, and `inferred` where it is taken from another place.
 */
export type Attribution = {
  party: Party | null;
  basis: 'stated' | 'inferred';
  /** The words that stand for the speaker: "Mr Narey", "he", "a spokesman"; null for none at all. */
  mention: Range | null;
  /** The role that stands beside the mention. */
  role: Range | null;
  /** The words that attribute: "said", "according to". */
  cue: Range | null;
};

/** Words given as somebody's own, without their marks; several spans where they are interrupted. */
export type FoundQuotation = {
  spans: readonly Range[];
  marks: Quotation['marks'];
  speaker: Attribution | null;
  /** To whom it was said: an outlet or a person. */
  to: Party | null;
  /** The source's own reserve: "reportedly". */
  hedge: Range | null;
};

/** Reported speech: what somebody is said to have said, in the reporter's words. */
export type FoundStatement = { spans: readonly Range[]; speaker: Attribution };

export type FoundFigure = {
  /** The number as written, without its qualifier. */
  at: Range;
  value: Figure['value'];
  sense: Figure['sense'];
  qualifier: Range | null;
  /** Singular and spelt out: "percentage", "dollar", "prisoner"; null for a bare number. */
  unit: string | null;
  /** What it counts, in words of the text; null where that cannot be told. */
  counts: string | null;
  period: Range | null;
  place: Range | null;
  /** Who says it; null where only the reporter does. */
  speaker: Attribution | null;
};

/** What an article says by itself. All offsets count UTF-16 units of the text that was read. */
export type Extraction = {
  /** What the lines around the article state. */
  layout: LayoutFindings;
  /** Every block of the text, furniture too. */
  paragraphs: readonly Paragraph[];
  parties: readonly Party[];
  quotations: readonly FoundQuotation[];
  statements: readonly FoundStatement[];
  figures: readonly FoundFigure[];
};
