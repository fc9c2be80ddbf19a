import { alignWords, type Pair } from '#text/alignment.ts';
import { bitCount } from '#text/letters.ts';
import { INFLECTED, likeness } from './likeness.ts';
import { isReversed } from './polarity.ts';
import { findMoved, findReplaced, type Gap, longestGap } from './slips.ts';
import type { Lexeme } from './terms.ts';
import { type Place, placeAt, type Unit } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a query lies in a unit. Shares are between 0 and 1. */
export type Match = {
  unit: Unit;
  /** Share of the query's weight that was found, less for mistyped and moved words. */
  coverage: number;
  /** Share of the weight of the matched stretch that the query holds. */
  density: number;
  /** Telling words found, each once; a word that is only roughly alike tells nothing. */
  telling: number;
  /** Share of the query's words that were found, each counting the same. */
  found: number;
  /** The longest run of query words that were neither found nor put in the place of others. */
  gap: Gap;
  /** True where the query denies what the text says, or the other way about. */
  reversed: boolean;
  /** True where every query word was found in order and without a gap, if perhaps inflected. */
  unbroken: boolean;
  /** True where it is unbroken and every word found as it stands. */
  exact: boolean;
  /** From the first matched word of the unit to the last: their numbers, `to` exclusive. */
  extent: { from: number; to: number };
  /** For each part with matched words, the stretch from its first to its last; offsets in its passage. */
  stretches: readonly Place[];
};

const SKIP_QUERY_COST = 0.3;
const SKIP_TEXT_COST = 0.1;
/** From here on a word is surely the one that was meant. */
const SURE_LIKENESS = 0.78;
/** A word put in another's place weighs no more than that one or this, whichever is more. */
export const SLIP_WEIGHT = 0.5;

/** A query made ready to be laid beside many units. */
export type PreparedQuery = {
  terms: readonly Lexeme[];
  weights: readonly number[];
  likenesses: readonly ((other: Lexeme | undefined) => number)[];
  /** How it lies in the words that it was laid beside; documents repeat each other. */
  laid: Map<Unit['terms'], Lie | null>;
};

/** How a query lies in some words, wherever these stand; `first` and `last` of them were found. */
type Lie = Omit<Match, 'unit' | 'stretches'>;

/** Which words of a query were found where: in order, out of it, and in the place of which others. */
type Found = { pairs: readonly Pair[]; moved: readonly Pair[]; replaced: ReadonlyMap<number, number> };

/** Two for each typing error that `likeness` forgives. */
const MOST_OTHER_LETTERS = 6;

/** So many pairs of words are compared letter by letter for one question; further ones must be equal. */
const MOST_COMPARISONS = 200_000;

/** Prepares a query; what is learnt about its words in one unit serves for all others. */
export function prepareQuery(terms: readonly Lexeme[], vocabulary: Vocabulary): PreparedQuery {
  const budget = { left: MOST_COMPARISONS };
  return {
    terms,
    weights: terms.map((term) => vocabulary.weigh(term)),
    likenesses: terms.map((term) => memoisedLikeness(term, budget)),
    laid: new Map(),
  };
}

/** Lays the query's words beside a unit's; undefined where nothing fits. */
export function matchUnit(query: PreparedQuery, unit: Unit, vocabulary: Vocabulary): Match | undefined {
  const known = query.laid.get(unit.terms);
  const lie = known === undefined ? lay(query, unit.terms, vocabulary) : known;
  query.laid.set(unit.terms, lie);
  if (!lie) return undefined;
  return { ...lie, unit, stretches: stretchesOf(unit, lie.extent.from, lie.extent.to - 1) };
}

function lay(query: PreparedQuery, text: Unit['terms'], vocabulary: Vocabulary): Lie | null {
  const found = findWords(query, text);
  return found && describe({ query: query.terms, text, vocabulary, ...found });
}

function findWords({ terms, weights, likenesses }: PreparedQuery, text: Unit['terms']): Found | null {
  const { pairs } = alignWords(terms.length, text.length, {
    likeness: (at, textAt) => likenesses[at]?.(text[textAt]) ?? 0,
    weight: (at) => weights[at] ?? 0,
    skipQuery: (at) => SKIP_QUERY_COST * (weights[at] ?? 0),
    skipText: SKIP_TEXT_COST,
  });
  if (pairs.length === 0) return null;
  const moved = findMoved(terms, text, pairs);
  return { pairs, moved, replaced: findReplaced(terms.length, text, [...pairs, ...moved]) };
}

/** Whether so many letters are the same that the words may be: quickly told of most words that are not. */
function mayBeAlike(term: Lexeme, other: Lexeme): boolean {
  return term.stem === other.stem || bitCount(term.letters ^ other.letters) <= MOST_OTHER_LETTERS;
}

function memoisedLikeness(term: Lexeme, budget: { left: number }): (other: Lexeme | undefined) => number {
  const known = new Map<string, number>();
  return (other) => {
    if (!other || !mayBeAlike(term, other)) return 0;
    const before = known.get(other.form);
    if (before !== undefined) return before;
    if (budget.left === 0) return term.stem === other.stem ? INFLECTED : 0;
    budget.left--;
    const value = likeness(term, other);
    known.set(other.form, value);
    return value;
  };
}

type Laid = Found & { query: readonly Lexeme[]; text: Unit['terms']; vocabulary: Vocabulary };

function describe({ query, text, vocabulary, pairs, moved, replaced }: Laid): Lie {
  const found = [...pairs, ...moved];
  const foundTerms = found.flatMap((pair) => text[pair.text] ?? []);
  const places = found.map((pair) => pair.text);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const stretch = text.slice(first, last + 1);
  const weigh = (terms: readonly Lexeme[]) => sum(terms.map((term) => vocabulary.weigh(term)));
  // A word put in another's place is one slip, however rare the word is.
  const weights = query.map((term, at) => {
    const original = text[replaced.get(at) ?? -1];
    return Math.min(vocabulary.weigh(term), original ? Math.max(SLIP_WEIGHT, vocabulary.weigh(original)) : 1);
  });
  const placed = new Set(found.map((pair) => pair.query));
  const unbroken = pairs.length === query.length && stretch.length === query.length;
  return {
    extent: { from: first, to: last + 1 },
    coverage: sum(found.map((pair) => pair.likeness * (weights[pair.query] ?? 0))) / sum(weights),
    density: weigh(foundTerms) / weigh(stretch),
    telling: countTelling(text, found),
    found: found.length / query.length,
    gap: longestGap(query, weights, new Set([...placed, ...replaced.keys()])),
    reversed: isReversed(query, text, pairs, moved),
    unbroken: unbroken && pairs.every((pair) => pair.likeness >= INFLECTED),
    exact: unbroken && pairs.every((pair) => pair.likeness === 1),
  };
}

function countTelling(terms: Unit['terms'], found: readonly Pair[]): number {
  const sure = found.filter((pair) => pair.likeness >= SURE_LIKENESS);
  const telling = sure.flatMap((pair) => terms[pair.text] ?? []).filter((term) => !term.common);
  return new Set(telling.map((term) => term.stem)).size;
}

/** A unit's terms stand in the order of its parts. */
function stretchesOf(unit: Unit, first: number, last: number): Match['stretches'] {
  const stretches: Place[] = [];
  for (let at = first; at <= last; at++) {
    const place = placeAt(unit, at);
    const open = stretches.at(-1);
    if (open?.part === place.part) open.end = place.end;
    else stretches.push(place);
  }
  return stretches;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
