import { isOnRecord } from './acceptance.ts';
import { indexRecords } from './candidates.ts';
import { mostCoverage } from './coverage-bound.ts';
import { type Evidence, isMostlyMisspelt, weighEvidence } from './evidence.ts';
import type { QuotationEntry } from './holdings.ts';
import { indexLetters } from './letter-index.ts';
import { type Match, matchUnit, type PreparedQuery, prepareQuery } from './match.ts';
import { compareMatches, compareWeighed, onePerEntry, type Weighed, withoutEchoes } from './ranking.ts';
import { proposingWords, readTerms, readWording } from './readings.ts';
import { speakerIdOf } from './speaker-identity.ts';
import type { Term } from './terms.ts';
import type { Unit } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is on record of a remembered wording. */
export type Finding = {
  /** What was meant, best first. */
  accepted: readonly Match[];
  /** What would be, if it were not the opposite; best first. */
  opposed: readonly Match[];
  /** The nearest that is not. */
  near: readonly Match[];
};

export type QuotationIndex = {
  /** Best first. `within` limits the answer to units that it lets pass. */
  find(wording: string, within: (unit: Unit) => boolean): Finding;
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
/** Of misspelt words, the one that was meant may be farther down. */
const MOST_MISSPELT_CANDIDATES = 120;
const NEAR_COVERAGE = 0.4;
/** Wordings that share this much are reports of one utterance. */
const SAME_UTTERANCE = 0.8;
/** Words beside the matched ones that may belong to them in another order or spelling. */
const REACH = 6;

/** Indexes quotations and passages, so that remembered words find where they stand. */
export function indexQuotations(units: readonly Unit[], vocabulary: Vocabulary): QuotationIndex {
  const source = indexRecords(
    units.map(({ terms }) => ({ words: terms })),
    new Map([['words', 1]]),
  );
  const letters = indexLetters(units, ({ entry }) => entry.kind === 'quotation');
  const bySpeaker = Map.groupBy(units.keys(), (id) => units[id] && nameOf(units[id].entry));
  const match = (prepared: PreparedQuery, within: (id: number) => boolean, least = 0) => {
    const matches = source
      .propose(proposingWords(prepared.terms, vocabulary), MOST_CANDIDATES, within)
      .flatMap(({ id }) => units[id] ?? [])
      .filter(({ terms }) => least === 0 || mostCoverage(prepared, terms) >= least)
      .flatMap((unit) => matchUnit(prepared, unit, vocabulary) ?? [])
      .sort(compareMatches);
    return onePerEntry(matches);
  };
  const weigh = (query: readonly Term[], { terms }: Unit, { from, to }: Match['words']): Evidence => {
    const around = terms.slice(Math.max(0, from - query.length - REACH), to + query.length + REACH);
    return weighEvidence(query, around, vocabulary);
  };
  /** What is spelt like the query, and surely is what was meant. */
  const findSpelt = (prepared: PreparedQuery, query: readonly Term[], within: (id: number) => boolean) => {
    const most = isMostlyMisspelt(query, vocabulary) ? MOST_MISSPELT_CANDIDATES : MOST_CANDIDATES;
    return letters.propose(query, most, within).flatMap(({ unit: id, from, to }): Weighed[] => {
      const unit = units[id];
      const terms = unit?.terms.slice(Math.max(0, from - REACH), to + REACH) ?? [];
      const evidence = weighEvidence(query, terms, vocabulary);
      if (!unit || evidence.bits < evidence.needed) return [];
      const found = matchUnit(prepared, unit, vocabulary);
      return found ? [{ match: found, bits: evidence.bits }] : [];
    });
  };
  const findTerms = (query: readonly Term[], within: (unit: Unit) => boolean): Finding => {
    const isInside = isWithin(units, within);
    const prepared = prepareQuery(query, vocabulary);
    const matches = match(prepared, isInside);
    const remembered = matches.filter((each) => isOnRecord(each, query));
    const weighed = remembered.map((each) => ({
      match: each,
      bits: weigh(query, each.unit, each.words).bits,
    }));
    const isSure = remembered.some(({ unbroken }) => unbroken);
    const spelt = isSure ? [] : findSpelt(prepared, query, isInside);
    const all = onePerEntry([...weighed, ...spelt].sort(compareWeighed).map((each) => each.match));
    const accepted = withoutEchoes(all.filter(({ reversed }) => !reversed));
    const near = matches.filter((each) => each.coverage >= NEAR_COVERAGE && each.telling > 1);
    return {
      accepted,
      opposed: withoutEchoes(all.filter(({ reversed }) => reversed)),
      near: withoutEchoes(near).filter((each) => !all.includes(each)),
    };
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
      const elsewhere = new Set(own.filter((id) => units[id]?.entry.holding !== entry.holding));
      if (elsewhere.size === 0) return [];
      const query = prepared.get(words) ?? prepareQuery(readTerms(words), vocabulary);
      prepared.set(words, query);
      return match(query, (id) => elsewhere.has(id), SAME_UTTERANCE).filter(isSameUtterance);
    },
    find(wording, within) {
      const [asked, ...others] = readWording(wording, vocabulary).map((query) => findTerms(query, within));
      return (
        others.find(({ accepted }) => asked?.accepted.length === 0 && accepted.length > 0) ?? asked ?? none
      );
    },
  };
}

const none: Finding = { accepted: [], opposed: [], near: [] };

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
