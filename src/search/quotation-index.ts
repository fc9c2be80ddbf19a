import { indexRecords } from './candidates.ts';
import { mostCoverage } from './coverage-bound.ts';
import { type Finding, type Found, findTerms, type Ground, matchAll } from './finding.ts';
import type { QuotationEntry } from './holdings.ts';
import { findJoined, type JoinedPiece } from './joined.ts';
import { indexLetters } from './letter-index.ts';
import { type Match, type PreparedQuery, prepareQuery } from './match.ts';
import { indexPhrases } from './phrase-index.ts';
import { onePerEntry } from './ranking.ts';
import { proposingWords, readTerms, readWording } from './readings.ts';
import { speakerIdOf } from './speaker-identity.ts';
import type { Unit } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

export type QuotationIndex = {
  /** Best first. `within` limits the answer to units that it lets pass. */
  find(wording: string, within: (unit: Unit) => boolean): Finding;
  /** The quotations of which a wording joins pieces, in its order; empty where it joins none. */
  findJoined(wording: string, within: (unit: Unit) => boolean): readonly JoinedPiece[];
  /**
   * The same words of the same named speaker in other documents; best first. `words` is the stretch
   * of the quotation that is looked for. Speakers without a name are never joined. `prepared` keeps what
   * was looked for within one answer: where documents repeat each other, the same words come again.
   */
  reportsOf(entry: QuotationEntry, words: string, prepared?: Map<string, PreparedQuery>): readonly Match[];
  /** Quotations that hold words of a text that may be half typed; best first. */
  suggest(typed: string, limit: number, within?: (unit: Unit) => boolean): readonly QuotationEntry[];
};

const MOST_CANDIDATES = 40;
/** Wordings that share this much are reports of one utterance. */
const SAME_UTTERANCE = 0.8;

/** Indexes quotations and passages, so that remembered words find where they stand. */
export function indexQuotations(units: readonly Unit[], vocabulary: Vocabulary): QuotationIndex {
  const source = indexRecords(
    units.map(({ terms }) => ({ words: terms })),
    new Map([['words', 1]]),
  );
  const ground: Ground = {
    units,
    vocabulary,
    phrases: indexPhrases(units),
    letters: indexLetters(units, ({ entry }) => entry.kind === 'quotation'),
    propose: (query, within) =>
      source
        .propose(proposingWords(query, vocabulary), MOST_CANDIDATES, within)
        .flatMap(({ id }) => units[id] ?? []),
  };
  const findReports = indexReports(ground);
  return {
    suggest: (typed, limit, within = () => true) =>
      onePerEntry(
        source
          .propose(typed, MOST_CANDIDATES, isWithin(units, within))
          .flatMap(({ id }) => (units[id] ? [{ unit: units[id] }] : [])),
      )
        .flatMap(({ unit: { entry } }) => (entry.kind === 'quotation' ? [entry] : []))
        .slice(0, limit),
    findJoined: (wording, within) => findJoined(ground, wording, readTerms(wording), isWithin(units, within)),
    reportsOf(entry, words, prepared = new Map()) {
      const query = prepared.get(words) ?? prepareQuery(readTerms(words), vocabulary);
      prepared.set(words, query);
      return findReports(entry, query);
    },
    find(wording, within) {
      const isInside = isWithin(units, within);
      const [asked, ...others] = readWording(wording, vocabulary).map(({ text, terms }) => ({
        wording: text,
        ...findTerms(ground, terms, isInside),
      }));
      return others.find((other) => asked && isBetter(other, asked)) ?? asked ?? { wording, ...none };
    },
  };
}

const none: Found = { accepted: [], opposed: [], near: [] };

/** Whether a question is better read without the words before "said": only so there is anything. */
function isBetter(other: Found, asked: Found): boolean {
  return asked.accepted.length === 0 && asked.opposed.length === 0 && other.accepted.length > 0;
}

/** Finds a speaker's same words in other documents; each wording is looked at once, however many repeat it. */
function indexReports(ground: Ground): (entry: QuotationEntry, query: PreparedQuery) => readonly Match[] {
  const { units } = ground;
  const bySpeaker = Map.groupBy(units.keys(), (id) => units[id] && nameOf(units[id].entry));
  return (entry, query) => {
    const speaker = nameOf(entry);
    const own = speaker === undefined ? [] : (bySpeaker.get(speaker) ?? []);
    const elsewhere = own.filter((id) => units[id]?.entry.holding !== entry.holding);
    if (elsewhere.length === 0) return [];
    const wordings = Map.groupBy(elsewhere, (id) => units[id]?.terms);
    const each = Array.from(wordings.values(), ([first = -1]) => first);
    const candidates =
      each.length <= MOST_CANDIDATES
        ? each.flatMap((id) => units[id] ?? [])
        : ground.propose(query.terms, isOneOf(each));
    const likely = candidates.filter(({ terms }) => mostCoverage(query, terms) >= SAME_UTTERANCE);
    const same = matchAll(ground, query, likely).filter(isSameUtterance);
    const holding = same.flatMap(({ unit }) => wordings.get(unit.terms) ?? []);
    const found = holding.flatMap((id) => units[id] ?? []);
    return onePerEntry(matchAll(ground, query, found));
  };
}

function isOneOf(ids: readonly number[]): (id: number) => boolean {
  const known = new Set(ids);
  return (id) => known.has(id);
}

function isWithin(units: readonly Unit[], within: (unit: Unit) => boolean): (id: number) => boolean {
  return (id) => {
    const unit = units[id];
    return unit !== undefined && within(unit);
  };
}

function isSameUtterance({ coverage, density, telling, reversed }: Match): boolean {
  return !reversed && telling > 1 && coverage >= SAME_UTTERANCE && density >= SAME_UTTERANCE;
}

/** Whoever is named; a description is never taken for the same person as another. */
function nameOf(entry: Unit['entry']): string | undefined {
  const isNamed = entry.kind === 'quotation' && entry.quotation.speaker?.kind === 'named';
  return isNamed ? speakerIdOf(entry) : undefined;
}
