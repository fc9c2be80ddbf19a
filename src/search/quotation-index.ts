import { isOnRecord } from './acceptance.ts';
import { indexRecords } from './candidates.ts';
import { mostCoverage } from './coverage-bound.ts';
import type { QuotationEntry } from './holdings.ts';
import { type Match, matchUnit, type PreparedQuery, prepareQuery } from './match.ts';
import { compareMatches, withoutEchoes } from './ranking.ts';
import { proposingWords, readTerms, readWording } from './readings.ts';
import { speakerIdOf } from './speaker-identity.ts';
import type { Lexeme, Term } from './terms.ts';
import type { Unit } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is on record of a remembered wording: accepted matches, and the nearest that were not. */
export type Finding = { accepted: readonly Match[]; near: readonly Match[] };

export type QuotationIndex = {
  /** Best first. `within` limits the answer to units that it lets pass. */
  find(wording: string, within: (unit: Unit) => boolean): Finding;
  /**
   * The same words of the same named speaker in other documents, in all of them; best first. `words` is the stretch
   * of the quotation that is looked for. Speakers without a name are never joined. `prepared` keeps what
   * was looked for within one answer: where documents repeat each other, the same words come again.
   */
  reportsOf(entry: QuotationEntry, words: string, prepared?: Map<string, PreparedQuery>): readonly Match[];
  /** Quotations that hold words of a text that may be half typed; best first. */
  suggest(typed: string, limit: number, within?: (unit: Unit) => boolean): readonly QuotationEntry[];
};

const MOST_CANDIDATES = 40;
const NEAR_COVERAGE = 0.4;
/** Wordings that share this much are reports of one utterance. */
const SAME_UTTERANCE = 0.8;

/** Indexes quotations and passages, so that remembered words find where they stand. */
export function indexQuotations(units: readonly Unit[], vocabulary: Vocabulary): QuotationIndex {
  const source = indexRecords(
    units.map(({ terms }) => ({ words: terms })),
    new Map([['words', 1]]),
  );
  const bySpeaker = Map.groupBy(units.keys(), (id) => units[id] && nameOf(units[id].entry));
  const propose = (query: readonly Lexeme[], within: (id: number) => boolean): Unit[] =>
    source
      .propose(proposingWords(query, vocabulary), MOST_CANDIDATES, within)
      .flatMap(({ id }) => units[id] ?? []);
  const matchAll = (query: PreparedQuery, candidates: readonly Unit[]): Match[] =>
    candidates.flatMap((unit) => matchUnit(query, unit, vocabulary) ?? []).sort(compareMatches);
  const findTerms = (query: readonly Term[], within: (unit: Unit) => boolean): Finding => {
    const candidates = propose(query, isWithin(units, within));
    const matches = onePerEntry(matchAll(prepareQuery(query, vocabulary), candidates));
    const accepted = withoutEchoes(matches.filter((each) => isOnRecord(each, query)));
    const near = matches.filter((each) => each.coverage >= NEAR_COVERAGE && each.telling > 1);
    return { accepted, near: withoutEchoes(near).filter((each) => !accepted.includes(each)) };
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
    reportsOf(entry, words, prepared = new Map()) {
      const speaker = nameOf(entry);
      const own = speaker === undefined ? [] : (bySpeaker.get(speaker) ?? []);
      const elsewhere = own.filter((id) => units[id]?.entry.holding !== entry.holding);
      if (elsewhere.length === 0) return [];
      const wordings = Map.groupBy(elsewhere, (id) => units[id]?.terms);
      const each = Array.from(wordings.values(), ([first = -1]) => first);
      const query = prepared.get(words) ?? prepareQuery(readTerms(words), vocabulary);
      prepared.set(words, query);
      const candidates =
        each.length <= MOST_CANDIDATES
          ? each.flatMap((id) => units[id] ?? [])
          : propose(query.terms, isOneOf(each));
      const likely = candidates.filter(({ terms }) => mostCoverage(query, terms) >= SAME_UTTERANCE);
      const same = matchAll(query, likely).filter(isSameUtterance);
      const holding = same.flatMap(({ unit }) => wordings.get(unit.terms) ?? []);
      return onePerEntry(
        matchAll(
          query,
          holding.flatMap((id) => units[id] ?? []),
        ),
      );
    },
    find(wording, within) {
      const [asked, ...others] = readWording(wording, vocabulary).map((query) => findTerms(query, within));
      return (
        others.find(({ accepted }) => asked?.accepted.length === 0 && accepted.length > 0) ?? asked ?? none
      );
    },
  };
}

const none: Finding = { accepted: [], near: [] };

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
function nameOf(entry: Unit['entry']): string | undefined {
  const isNamed = entry.kind === 'quotation' && entry.quotation.speaker?.kind === 'named';
  return isNamed ? speakerIdOf(entry) : undefined;
}
