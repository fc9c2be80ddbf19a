import type { Range } from '#model/answer.ts';
import { alignWords, type Pair } from '#text/alignment.ts';
import { likeness } from './likeness.ts';
import type { Term } from './terms.ts';
import type { Unit, UnitTerm } from './units.ts';
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
  /** The longest run of query words that were not found. */
  gap: Gap;
  /** True where every query word was found as it stands, in order and without a gap. */
  exact: boolean;
  /** For each part with matched words, the stretch from its first to its last; offsets in its passage. */
  stretches: readonly (Range & { part: number })[];
};

/** Query words in a row: how many, how many telling ones, and their share of the query's weight. */
export type Gap = { words: number; telling: number; share: number };

const SKIP_QUERY_COST = 0.3;
const SKIP_TEXT_COST = 0.1;
/** From here on a word is surely the one that was meant. */
const SURE_LIKENESS = 0.78;
const MOVED_WORTH = 0.9;
const MOVED_LIKENESS = 0.8;
/** How far outside the aligned stretch a swapped word may stand. */
const MOVED_REACH = 3;

/** Lays the query's words beside a unit's; undefined where nothing fits. */
export function matchUnit(query: readonly Term[], unit: Unit, vocabulary: Vocabulary): Match | undefined {
  const weights = query.map((term) => vocabulary.weigh(term));
  const likenesses = query.map((term) => memoisedLikeness(term));
  const { pairs } = alignWords(query.length, unit.terms.length, {
    worth(at, textAt) {
      const like = likenesses[at]?.(unit.terms[textAt]) ?? 0;
      return { gain: like * (weights[at] ?? 0), likeness: like };
    },
    skipQuery: (at) => SKIP_QUERY_COST * (weights[at] ?? 0),
    skipText: () => SKIP_TEXT_COST,
  });
  if (pairs.length === 0) return undefined;
  const moved = findMoved(query, unit.terms, pairs);
  return describe(query, unit, weights, pairs, moved, vocabulary);
}

function memoisedLikeness(term: Term): (other: Term | undefined) => number {
  const known = new Map<string, number>();
  return (other) => {
    if (!other) return 0;
    const before = known.get(other.form);
    if (before !== undefined) return before;
    const value = likeness(term, other);
    known.set(other.form, value);
    return value;
  };
}

/** Pairs query words that the alignment passed over with words nearby: somebody swapped them. */
function findMoved(query: readonly Term[], terms: readonly Term[], pairs: readonly Pair[]): Pair[] {
  const pairedQuery = new Set(pairs.map((pair) => pair.query));
  const taken = new Set(pairs.map((pair) => pair.text));
  const from = Math.max(0, (pairs[0]?.text ?? 0) - MOVED_REACH);
  const to = Math.min(terms.length - 1, (pairs.at(-1)?.text ?? 0) + MOVED_REACH);
  const moved: Pair[] = [];
  for (const [at, term] of query.entries()) {
    if (pairedQuery.has(at)) continue;
    for (let text = from; text <= to; text++) {
      const other = terms[text];
      if (!other || taken.has(text)) continue;
      const like = likeness(term, other);
      if (like < MOVED_LIKENESS) continue;
      taken.add(text);
      moved.push({ query: at, text, likeness: like * MOVED_WORTH });
      break;
    }
  }
  return moved;
}

function describe(
  query: readonly Term[],
  unit: Unit,
  weights: readonly number[],
  pairs: readonly Pair[],
  moved: readonly Pair[],
  vocabulary: Vocabulary,
): Match {
  const found = [...pairs, ...moved];
  const foundTerms = found.flatMap((pair) => unit.terms[pair.text] ?? []);
  const places = found.map((pair) => pair.text);
  const first = Math.min(...places);
  const last = Math.max(...places);
  const stretch = unit.terms.slice(first, last + 1);
  const weightOf = (terms: readonly Term[]) => sum(terms.map((term) => vocabulary.weigh(term)));
  return {
    unit,
    coverage: sum(found.map((pair) => pair.likeness * (weights[pair.query] ?? 0))) / sum(weights),
    density: weightOf(foundTerms) / weightOf(stretch),
    telling: countTelling(unit, found),
    found: found.length / query.length,
    gap: longestGap(query, weights, found),
    exact:
      pairs.length === query.length &&
      stretch.length === query.length &&
      pairs.every((pair) => pair.likeness === 1),
    stretches: stretchesOf(stretch),
  };
}

function countTelling({ terms }: Unit, found: readonly Pair[]): number {
  const sure = found.filter((pair) => pair.likeness >= SURE_LIKENESS);
  const telling = sure.flatMap((pair) => terms[pair.text] ?? []).filter((term) => !term.common);
  return new Set(telling.map((term) => term.stem)).size;
}

function longestGap(query: readonly Term[], weights: readonly number[], found: readonly Pair[]): Gap {
  const total = sum(weights);
  const paired = new Set(found.map((pair) => pair.query));
  let longest: Gap = { words: 0, telling: 0, share: 0 };
  let gap = longest;
  for (const [at, term] of query.entries()) {
    gap = paired.has(at)
      ? { words: 0, telling: 0, share: 0 }
      : {
          words: gap.words + 1,
          telling: gap.telling + (term.common ? 0 : 1),
          share: gap.share + (weights[at] ?? 0) / total,
        };
    if (gap.share > longest.share) longest = gap;
  }
  return longest;
}

function stretchesOf(terms: readonly UnitTerm[]): Match['stretches'] {
  const byPart = Map.groupBy(terms, (term) => term.part);
  return Array.from(byPart, ([part, members]) => ({
    part,
    start: members[0]?.start ?? 0,
    end: members.at(-1)?.end ?? 0,
  }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
