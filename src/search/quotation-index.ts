import { isOnRecord } from './acceptance.ts';
import { indexRecords } from './candidates.ts';
import type { QuotationEntry } from './holdings.ts';
import { type Match, matchUnit, prepareQuery } from './match.ts';
import { speakerIdOf } from './speaker-identity.ts';
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
  suggest(typed: string, limit: number, within?: (unit: Unit) => boolean): readonly QuotationEntry[];
};

/** Longest query that is laid beside texts; the rest of a longer one is not looked at. */
const MOST_TERMS = 150;
const MOST_CANDIDATES = 40;
const ENOUGH_TO_PROPOSE = 3;
const MOST_TO_PROPOSE = 16;
const NEAR_COVERAGE = 0.4;
/** Words before "said" that may tell who is asked for. */
const LONGEST_LEAD = 4;
/** Wordings that share this much are reports of one utterance. */
const SAME_UTTERANCE = 0.8;

/** Indexes quotations and passages, so that remembered words find where they stand. */
export function indexQuotations(units: readonly Unit[], vocabulary: Vocabulary): QuotationIndex {
  const source = indexRecords(
    units.map((unit) => ({ words: textOf(unit) })),
    { words: 1 },
  );
  const match = (query: readonly Term[], within: (unit: Unit) => boolean) => {
    const prepared = prepareQuery(query, vocabulary);
    const matches = source
      .propose(proposingWords(query, vocabulary), MOST_CANDIDATES, isWithin(units, within))
      .flatMap(({ id }) => units[id] ?? [])
      .flatMap((unit) => matchUnit(prepared, unit, vocabulary) ?? [])
      .sort((a, b) => rank(b) - rank(a) || placeOrder(a, b));
    return onePerEntry(matches);
  };
  return {
    suggest: (typed, limit, within = () => true) =>
      onePerEntry(
        source
          .propose(typed, MOST_CANDIDATES, isWithin(units, within))
          .flatMap(({ id }) => (units[id] ? [{ unit: units[id] }] : [])),
      )
        .flatMap(({ unit: { entry } }) => (entry.kind === 'quotation' ? [entry] : []))
        .slice(0, limit),
    reportsOf(entry, words) {
      const speaker = nameOf(entry);
      if (speaker === undefined) return [];
      const others = match(
        splitTerms(words).slice(0, MOST_TERMS),
        ({ entry: other }) =>
          other.kind === 'quotation' && other.holding !== entry.holding && nameOf(other) === speaker,
      );
      return others.filter(isSameUtterance);
    },
    find(wording, within) {
      const [asked, ...others] = readings(wording).map((query) =>
        findTerms(joinCompounds(query, vocabulary), within),
      );
      return (
        others.find(({ accepted }) => asked?.accepted.length === 0 && accepted.length > 0) ?? asked ?? none
      );
    },
  };

  function findTerms(query: readonly Term[], within: (unit: Unit) => boolean): Finding {
    const matches = match(query, within);
    const accepted = withoutEchoes(matches.filter((each) => isOnRecord(each, query)));
    const near = matches.filter((each) => each.coverage >= NEAR_COVERAGE && each.telling > 1);
    return { accepted, near: withoutEchoes(near).filter((each) => !accepted.includes(each)) };
  }
}

const none: Finding = { accepted: [], near: [] };

function isWithin(units: readonly Unit[], within: (unit: Unit) => boolean): (id: number) => boolean {
  return (id) => {
    const unit = units[id];
    return unit !== undefined && within(unit);
  };
}

/** Of the windows of one long text, the first, which is the best. */
function onePerEntry<T extends { unit: Unit }>(matches: readonly T[]): T[] {
  const met = new Set<object>();
  return matches.filter(({ unit: { entry } }) => {
    const thing = entry.kind === 'quotation' ? entry.quotation : entry.passage;
    if (met.has(thing)) return false;
    met.add(thing);
    return true;
  });
}

function isSameUtterance({ coverage, density, telling, reversed }: Match): boolean {
  return !reversed && telling > 1 && coverage >= SAME_UTTERANCE && density >= SAME_UTTERANCE;
}

/** Whoever is named; a description is never taken for the same person as another. */
function nameOf(entry: QuotationEntry): string | undefined {
  return entry.quotation.speaker?.kind === 'named' ? speakerIdOf(entry) : undefined;
}

/**
 * The words to propose by: common ones propose nearly everything and are asked for only where there is
 * little else; of a long wording the rarest are enough.
 */
function proposingWords(query: readonly Term[], vocabulary: Vocabulary): string {
  const telling = query.filter((term) => !term.common);
  const asked = telling.length >= ENOUGH_TO_PROPOSE ? telling : query;
  return asked
    .toSorted((a, b) => vocabulary.weigh(b) - vocabulary.weigh(a))
    .slice(0, MOST_TO_PROPOSE)
    .map((term) => term.form)
    .join(' ');
}

/**
 * The ways to read a question: as the words themselves, and, where somebody is said to have said them,
 * as what follows ("who was it that said …", "the chief said …"). None for a text without words.
 */
function readings(wording: string): Term[][] {
  const [, lead = '', said = ''] = /^(.{0,60}?)\bsaid\b:?(?: that\b)?(.*)$/isu.exec(wording) ?? [];
  const isAsked = said !== '' && splitTerms(lead).length <= LONGEST_LEAD;
  const all = isAsked ? [...(/^\W*who\b/iu.test(lead) ? [] : [wording]), said] : [wording];
  return all.map((text) => splitTerms(text).slice(0, MOST_TERMS)).filter((terms) => terms.length > 0);
}

/** Two words that the library writes as one, "case load", are that one. */
function joinCompounds(terms: readonly Term[], vocabulary: Vocabulary): Term[] {
  const joined: Term[] = [];
  for (const term of terms) {
    const last = joined.at(-1);
    const [whole] = splitTerms(`${last?.form}${term.form}`);
    if (last && whole && !last.common && !term.common && vocabulary.knows(whole.stem))
      joined[joined.length - 1] = whole;
    else joined.push(term);
  }
  return joined;
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
  if (passage.unit.entry.holding !== quotation.unit.entry.holding) return false;
  return quotation.stretches.some((quoted) => {
    const span = quotation.unit.parts[quoted.part];
    return passage.stretches.some((stretch) => {
      const own = passage.unit.parts[stretch.part];
      return own?.passage === span?.passage && stretch.start < quoted.end && quoted.start < stretch.end;
    });
  });
}
