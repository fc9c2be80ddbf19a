import { isOnRecord } from './acceptance.ts';
import { indexRecords } from './candidates.ts';
import type { Holding, QuotationEntry } from './holdings.ts';
import { type Match, matchUnit } from './match.ts';
import { speakerIdOf } from './speaker-names.ts';
import { splitTerms, type Term } from './terms.ts';
import { textOf, type Unit } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is on record of a remembered wording: accepted matches, and the nearest that were not. */
export type Finding = { accepted: readonly Match[]; near: readonly Match[] };

export type QuotationIndex = {
  /** Best first. `within` limits the answer to units that it lets pass. */
  find(wording: string, within: (unit: Unit) => boolean): Finding;
  /**
   * The same words of the same named speaker in other documents; best first. `words` is the stretch
   * of the quotation that is looked for. Speakers without a name are never joined.
   */
  reportsOf(entry: QuotationEntry, words: string): readonly Match[];
  /** Quotations that hold words of a text that may be half typed; best first. */
  suggest(typed: string, limit: number): readonly QuotationEntry[];
};

/** Longest query that is laid beside texts; the rest of a longer one is not looked at. */
const MOST_TERMS = 150;
const MOST_CANDIDATES = 40;
const ENOUGH_TO_PROPOSE = 3;
const NEAR_COVERAGE = 0.4;
/** Wordings that share this much are reports of one utterance. */
const SAME_UTTERANCE = 0.8;

/** Indexes quotations and passages, so that remembered words find where they stand. */
export function indexQuotations(units: readonly Unit[], vocabulary: Vocabulary): QuotationIndex {
  const source = indexRecords(
    units.map((unit) => ({ words: textOf(unit) })),
    { words: 1 },
  );
  const match = (query: readonly Term[], within: (unit: Unit) => boolean) =>
    source
      .propose(tellingWords(query), MOST_CANDIDATES)
      .flatMap(({ id }) => units[id] ?? [])
      .filter(within)
      .flatMap((unit) => matchUnit(query, unit, vocabulary) ?? [])
      .sort((a, b) => rank(b) - rank(a) || placeOrder(a, b));
  return {
    suggest: (typed, limit) =>
      source
        .propose(typed, MOST_CANDIDATES)
        .flatMap(({ id }) => units[id]?.entry ?? [])
        .filter((entry) => entry.kind === 'quotation')
        .slice(0, limit),
    reportsOf(entry, words) {
      const speaker = speakerName(entry);
      if (speaker === undefined) return [];
      const others = match(
        splitTerms(words).slice(0, MOST_TERMS),
        ({ entry: other }) =>
          other.kind === 'quotation' &&
          other.holding.key !== entry.holding.key &&
          speakerName(other) === speaker,
      );
      return others.filter(({ coverage, telling }) => coverage >= SAME_UTTERANCE && telling > 1);
    },
    find(wording, within) {
      const query = readWording(wording);
      if (query.length === 0) return { accepted: [], near: [] };
      const matches = match(query, within);
      const accepted = withoutEchoes(matches.filter((match) => isOnRecord(match, query)));
      const near = matches.filter((match) => match.coverage >= NEAR_COVERAGE && match.telling > 1);
      return { accepted, near: withoutEchoes(near).filter((match) => !accepted.includes(match)) };
    },
  };
}

/** Common words propose nearly everything; they are asked for only where there is little else. */
function tellingWords(query: readonly Term[]): string {
  const telling = query.filter((term) => !term.common);
  return (telling.length >= ENOUGH_TO_PROPOSE ? telling : query).map((term) => term.form).join(' ');
}

function speakerName({ holding, quotation: { speaker } }: QuotationEntry): string | undefined {
  return speaker?.kind === 'named' ? speakerIdOf(holding, speaker) : undefined;
}

/** The words that somebody remembers, without the question around them. */
function readWording(wording: string): Term[] {
  const asked = wording.replace(/^\W*who (?:has )?said (?:that\b)?/iu, '');
  return splitTerms(asked || wording).slice(0, MOST_TERMS);
}

function rank(match: Match): number {
  const quoted = match.unit.entry.kind === 'quotation' ? 0.05 : 0;
  return match.coverage + 0.25 * match.density + quoted;
}

/** Of equals, a name stated beside the words comes first, then marks that are whole, then the order of ids. */
function placeOrder(a: Match, b: Match): number {
  return doubt(a) - doubt(b) || compare(placeOf(a), placeOf(b));
}

function doubt({ unit: { entry } }: Match): number {
  if (entry.kind === 'passage') return 4;
  const { speaker, marks } = entry.quotation;
  const inferred = speaker?.kind === 'named' && speaker.basis === 'stated' ? 0 : 2;
  return inferred + (marks === 'lost' ? 1 : 0);
}

function placeOf({ unit: { entry } }: Match): string {
  return entry.holding.document.id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Leaves out a passage whose matched words are those of a quotation that matched too. */
function withoutEchoes(matches: readonly Match[]): Match[] {
  const quoted = matches.filter((match) => match.unit.entry.kind === 'quotation');
  return matches.filter(
    (match) => match.unit.entry.kind === 'quotation' || !quoted.some((other) => echoes(match, other)),
  );
}

function echoes(passage: Match, quotation: Match): boolean {
  if (!sameHolding(passage.unit.entry.holding, quotation.unit.entry.holding)) return false;
  return quotation.stretches.some((quoted) => {
    const span = quotation.unit.parts[quoted.part];
    return passage.stretches.some((stretch) => {
      const own = passage.unit.parts[stretch.part];
      return own?.passage === span?.passage && stretch.start < quoted.end && quoted.start < stretch.end;
    });
  });
}

function sameHolding(a: Holding, b: Holding): boolean {
  return a.key === b.key;
}
