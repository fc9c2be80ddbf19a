import type { Comparison, Edit, Flag, Grade } from './comparison.ts';

/** A command with its options' values, and which page of its answer to show (from 1). */
export type Request = {
  command: string;
  options: Readonly<Record<string, string>>;
  page: number;
};

export type Outcome = 'found' | 'ambiguous' | 'nothing';

/** Where words stand. */
export type Citation = {
  document: string;
  title: string;
  publisher: string | null;
  paragraph: number;
  /** Null where the source has no pages. */
  page: number | null;
};

/** UTF-16 offsets into an excerpt's text, `end` exclusive. */
export type Range = { start: number; end: number };

/** Where words stand in a source: a paragraph, and UTF-16 offsets in its text, `end` exclusive. */
export type SourceSpan = Range & { document: string; paragraph: number };

/** A contiguous, verbatim stretch of a passage; `emphasis` marks the words that answer the question. */
export type Excerpt = { text: string; emphasis: readonly Range[] };

/** Who speaks or is spoken to, as the source gives it. */
export type Attribution = {
  name: string;
  /** False where the source gives a description instead of a name. */
  named: boolean;
  roles: readonly string[];
  basis: 'stated' | 'inferred';
  /** The words that stand for an inferred name, such as "He". */
  mention: string | null;
};

/** Another document's report of the same utterance: to whom it says that it was said, and its other wording. */
export type Report = Citation & {
  to: string | null;
  /** The steps from the words shown to this report's; none where they are the same. */
  diff: readonly Edit[];
};

/** What is known of one utterance over all documents that report it. */
export type Utterance = {
  /** How many sources it comes from: reports of one interview have one. */
  origins: number;
  reports: readonly Report[];
  /** The outlet that is said to have had it first; null where no report tells, or they disagree. */
  to: string | null;
};

export type QuoteItem = {
  type: 'quote';
  excerpt: Excerpt;
  citation: Citation;
  /** Where the matched words stand, of several parts those of the excerpt; all of it where none are asked for. */
  span: SourceSpan;
  /** How the words asked for compare; null where none were, as in a list. */
  comparison: Comparison | null;
  /** The sentences around the excerpt where it is a fragment; null where the document does not hold them. */
  context: { before: string | null; after: string | null };
  utterance: Utterance;
  speaker: Attribution | null;
  to: Attribution | null;
  /** True where the words were said to another outlet, which this document repeats. */
  secondHand: boolean;
  hedge: string | null;
  marks: 'complete' | 'unclosed' | 'lost';
  note: string | null;
  /** The other parts of the same quotation, in the source's order. */
  otherParts: readonly { excerpt: Excerpt; paragraph: number; before: boolean }[];
  alsoIn: readonly Citation[];
};

export type FigureItem = {
  type: 'figure';
  excerpt: Excerpt;
  citation: Citation;
  figure: {
    text: string;
    value: number | readonly [number, number] | null;
    unit: string;
    qualifier: string | null;
    sense: '=' | '~' | '>' | '<' | 'up' | 'down';
    counts: string;
    period: string | null;
    place: string | null;
  };
  saidBy: Attribution | null;
  alsoIn: readonly Citation[];
};

/**
 * What is known of words that belong to no quotation: the `reporter`'s own, where a person who read the
 * source vouches for that; `unmarked` where they only stand outside quotation marks; `marked` and
 * `partly-marked` where the source puts all or some of them in quotation marks, and nobody is known to
 * have said them.
 */
export type Voice = 'reporter' | 'unmarked' | 'marked' | 'partly-marked';

/** Words of a source that are not one quotation. */
export type PassageItem = {
  type: 'passage';
  excerpt: Excerpt;
  citation: Citation;
  /** True where somebody is quoted among them. */
  partlyQuoted: boolean;
  /** Of the words that nobody is quoted with. */
  voice: Voice;
  span: SourceSpan;
  comparison: Comparison | null;
  /** Whose speech the words report, where they are a paraphrase on record; never a quotation. */
  reported: Attribution | null;
  alsoIn: readonly Citation[];
};

/** Our own words about a source. */
export type PointItem = {
  type: 'point';
  excerpt: Excerpt;
  citation: Citation;
  paragraphs: readonly number[];
  alsoIn: readonly Citation[];
};

/** A document's card. */
export type SourceItem = {
  type: 'source';
  /** The title. */
  excerpt: Excerpt;
  citation: Citation;
  kind: string;
  byline: string | null;
  date: string | null;
  url: string | null;
  language: string;
  complete: boolean;
  contentNote: string | null;
  /** The version of the source file, from 1. */
  version: number;
  /** Our own words; null where nobody has written them. */
  abstract: { text: string; paragraphs: readonly number[] } | null;
  /** How the source begins, verbatim, where there is no abstract; null where it cannot be told. */
  opening: { excerpt: Excerpt; paragraph: number } | null;
  keyPoints: readonly { text: string; paragraphs: readonly number[] }[];
  /** People and organisations that are quoted, with how many quotations each. */
  speakers: readonly { name: string; roles: readonly string[]; quotations: number }[];
  counts: { passages: number; quotations: number; figures: number };
  alsoIn: readonly Citation[];
};

/**
 * What a claim is worth: `misattributed` where the words are on record of another person, `joined` where they
 * put several quotations together, `unquoted` where they stand in a document, but not as a quotation,
 * `ambiguous` where several quotations fit alike.
 */
export type Verdict = 'misattributed' | Grade | 'joined' | 'unquoted' | 'ambiguous' | 'not-in-library';

/**
 * Whether a text gives words to whoever is on record with them: `misspelt` where it spells the name in
 * another way, `unclear` where it describes somebody who may or may not be meant, or the record names
 * nobody; `unsaid` where it gives them to nobody, as for a figure.
 */
export type SpeakerMatch = 'same' | 'misspelt' | 'other' | 'unclear' | 'unsaid';

/** A figure as a text that is checked states it. */
export type ClaimedFigure = Pick<
  FigureItem['figure'],
  'text' | 'value' | 'unit' | 'qualifier' | 'sense' | 'counts'
>;

/** One quotation or figure of a text that is checked. */
export type ClaimItem = {
  type: 'claim';
  /** Its words, verbatim; of a figure its sentence, in which the number is emphasised. */
  excerpt: Excerpt;
  /** UTF-16 offsets into the text that is checked; of a figure those of the number with its qualifier. */
  claim: Range & { kind: 'quotation' | 'figure' };
  /** Null for a quotation. */
  claimedFigure: ClaimedFigure | null;
  /** Whom the text gives the words to, as it writes them; null where it does not say. */
  claimedSpeaker: string | null;
  speakerMatch: SpeakerMatch;
  verdict: Verdict;
  /** What differs from the record and may change the meaning; a number that differs is one. */
  flags: readonly Flag[];
  /** What is on record; null where nothing is. */
  record: QuoteItem | FigureItem | PassageItem | null;
  /** What else is: the other quotations that are joined, or that fit alike. */
  others: readonly QuoteItem[];
  /** Where the record stands. */
  citation: Citation | null;
  alsoIn: readonly Citation[];
};

export type Item = QuoteItem | FigureItem | PassageItem | PointItem | SourceItem | ClaimItem;

/** Something else to ask, one click away. */
export type Link = { label: string; request: Request };

/** One command as the help shows it; examples find something. */
export type GuideEntry = {
  usage: string;
  description: string;
  /** What platforms call it where they offer it on a message; null where they do not. */
  messageAction: string | null;
  notes: readonly string[];
  examples: readonly Request[];
};

/** What a command answers, for every platform alike. */
export type Answer = {
  outcome: Outcome;
  /** One or two plain sentences. */
  message: string;
  /** Shown before any excerpt. */
  contentNotes: readonly string[];
  /** Best first. */
  items: readonly Item[];
  guide: readonly GuideEntry[];
  /** What to choose from when ambiguous, or the nearest things when nothing was found. */
  choices: readonly Link[];
  /** Where to go from here. */
  links: readonly Link[];
  /** How to ask for exactly this again, short enough for a button. */
  request: Request;
  /** `whole` shows an item in full (a card), `list` shows several briefly. */
  layout: 'whole' | 'list';
};
