import { holdsThought, isOnRecord } from './acceptance.ts';
import { mostCoverage } from './coverage-bound.ts';
import { type Evidence, mayBeMisspelt, weighEvidence } from './evidence.ts';
import type { LetterIndex, Stretch } from './letter-index.ts';
import { type Match, matchUnit, type PreparedQuery, prepareQuery } from './match.ts';
import type { PhraseIndex } from './phrase-index.ts';
import { compareMatches, compareWeighed, onePerEntry, type Weighed, withoutEchoes } from './ranking.ts';
import type { Lexeme, Term } from './terms.ts';
import type { Unit } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is on record of some words. */
export type Found = {
  /** What was meant, best first. */
  accepted: readonly Match[];
  /** What would be, if it did not say the opposite; best first. */
  opposed: readonly Match[];
  /** The nearest of what is not. */
  near: readonly Match[];
};

/** What is on record of a remembered wording; `wording` is what of it was looked for. */
export type Finding = Found & { wording: string };

/** What finding looks in. */
export type Ground = {
  units: readonly Unit[];
  vocabulary: Vocabulary;
  letters: LetterIndex;
  phrases: PhraseIndex;
  /** Units that hold words of a query, of those only that `within` lets pass; best first. */
  propose(query: readonly Lexeme[], within: (id: number) => boolean): readonly Unit[];
};

/** Units that hold most rows of the query's words. */
const mostPhrased = 12;
const overwhelming = 16;
/** Quotations that are spelt like the query and are looked at closely. */
const mostSpelt = 40;
/** Of misspelt words, the one that was meant may be farther down. */
const mostMisspelt = 120;
const nearCoverage = 0.4;
const sureTelling = 3;
const sureCoverage = 0.62;
const sureBits = 8;
/** What is kept of the words, and how much more than needed speaks for them, where none was added or left out. */
const inPlaceSure = { share: 0.6, margin: 3 };
const outOfPlaceSure = { share: 0.7, margin: 6 };
const sureShareMisspelt = 0.5;
/** Words beside the matched ones that may belong to them in another order or spelling. */
const reach = 6;

/** Finds what is on record of a query: what is accepted as remembered, and what is spelt so much alike that it is no chance. */
export function findTerms(ground: Ground, query: readonly Term[], within: (id: number) => boolean): Found {
  const prepared = prepareQuery(query, ground.vocabulary);
  const verbatim = findVerbatim(ground, prepared, query, within);
  if (verbatim.length > 0) return sorted(verbatim, []);
  const likely = ground
    .propose(query, within)
    .filter(({ terms }) => mostCoverage(prepared, terms) >= nearCoverage);
  const matches = onePerEntry(matchAll(ground, prepared, likely));
  const remembered = matches.flatMap((match) => weighRemembered(ground, query, match));
  const isSure = remembered.some(({ match, bits, needed }) => match.unbroken || bits >= needed);
  const spelt = isSure ? [] : findSpelt(ground, prepared, query, within);
  const near = matches.filter(({ coverage, telling }) => coverage >= nearCoverage && telling > 1);
  return sorted([...remembered, ...spelt], near);
}

/** Parts what was meant from its opposite, and both from what is only near; each best first. */
function sorted(weighed: readonly Weighed[], near: readonly Match[]): Found {
  const all = onePerEntry(weighed.toSorted(compareWeighed).map(({ match }) => match));
  return {
    accepted: withoutEchoes(all.filter(({ reversed }) => !reversed)),
    opposed: withoutEchoes(all.filter(({ reversed }) => reversed)),
    near: withoutEchoes(near).filter((match) => !all.includes(match)),
  };
}

/**
 * What holds rows of the query's words as they stand, where that settles it: all of them in order, or nearly
 * all with overwhelming evidence. It spares the search for words that are only alike.
 */
function findVerbatim(
  ground: Ground,
  prepared: PreparedQuery,
  query: readonly Term[],
  within: (id: number) => boolean,
): Weighed[] {
  const units = ground.phrases.propose(query, mostPhrased, within).flatMap((id) => ground.units[id] ?? []);
  const matches = onePerEntry(matchAll(ground, prepared, units));
  const weighed = matches.flatMap((match) => weighRemembered(ground, query, match));
  const settles = weighed.some(({ match, bits, needed }) => match.unbroken || bits >= needed + overwhelming);
  return settles ? weighed : [];
}

/** Lays a query beside units; the best first. */
export function matchAll(
  { vocabulary }: Pick<Ground, 'vocabulary'>,
  query: PreparedQuery,
  units: readonly Unit[],
): Match[] {
  return units.flatMap((unit) => matchUnit(query, unit, vocabulary) ?? []).sort(compareMatches);
}

function weighRemembered(
  { vocabulary }: Ground,
  query: readonly Term[],
  match: Match,
): (Weighed & { needed: number })[] {
  if (!isOnRecord(match, query)) return [];
  const { from, to } = match.extent;
  const { terms } = match.unit;
  const around = terms.slice(Math.max(0, from - query.length - reach), to + query.length + reach);
  const { bits, needed, least } = weighEvidence(query, around, vocabulary);
  return bits >= least ? [{ match, bits, needed }] : [];
}

function findSpelt(
  ground: Ground,
  prepared: PreparedQuery,
  query: readonly Term[],
  within: (id: number) => boolean,
): Weighed[] {
  const { units, vocabulary, letters } = ground;
  const most = mayBeMisspelt(query, vocabulary) ? mostMisspelt : mostSpelt;
  return letters.propose(query, most, within).flatMap((stretch): Weighed[] => {
    const unit = units[stretch.unit];
    if (!unit) return [];
    const evidence = weighStretch(ground, query, unit, stretch);
    if (evidence.bits < evidence.needed) return [];
    const match = matchUnit(prepared, unit, vocabulary);
    return match && isMeant(match, evidence) ? [{ match, bits: evidence.bits }] : [];
  });
}

/** Well-spelt words are no thought of their own, and hold enough of what tells something or overwhelming evidence. */
function isMeant(
  { telling, coverage, gap }: Match,
  { bits, needed, misspelt, kept, inPlace }: Evidence,
): boolean {
  if (misspelt === 1) return kept >= sureShareMisspelt;
  if (holdsThought(gap) && !(gap.inside && inPlace)) return false;
  const sure = inPlace ? inPlaceSure : outOfPlaceSure;
  if (kept >= sure.share && bits >= needed + sure.margin) return true;
  return telling > 1 && (telling >= sureTelling || coverage >= sureCoverage || bits >= needed + sureBits);
}

function weighStretch(
  { vocabulary }: Ground,
  query: readonly Term[],
  { terms }: Unit,
  { from, to }: Stretch,
): Evidence {
  return weighEvidence(query, terms.slice(Math.max(0, from - reach), to + reach), vocabulary);
}
