import type { Range } from '#model/answer.ts';
import type { Comparison } from '#model/comparison.ts';
import type { Archive } from '#search/archive.ts';
import type { PassageEntry } from '#search/holdings.ts';
import type { Match } from '#search/match.ts';
import { comparePassage, compareQuotation } from './compare.ts';
import { isOpposite } from './opposite.ts';
import type { Asked } from './quote-item.ts';
import { groupReports, type Told } from './reports.ts';
import { isInScope, type Scope } from './scope.ts';

/** What is on record of a wording. */
export type FoundWording =
  /** Quotations, best first; `clear` where the first is the one that was meant. Each has its comparison. */
  | { kind: 'quotations'; told: readonly Told[]; clear: boolean }
  /** The wording joins pieces of these quotations, in its order; each is compared with its own piece. */
  | { kind: 'joined'; told: readonly Told[] }
  /** Words of a document that are not one quotation. */
  | { kind: 'passage'; entry: PassageEntry; stretches: readonly Range[]; comparison: Comparison | null }
  | { kind: 'nothing'; near: readonly Match[] };

type Compared = Asked & { match: Match };

const mostShown = 3;
/** Long quotations take long to compare; where so many fit alike, a reader must type more anyway. */
const mostCompared = 12;
/** Of several matches, those that hold this share of what the best one holds stay. */
const shareOfBest = 0.85;
/** The best of several is the one that was meant where it holds so much more than the next. */
const clearLead = 0.1;
/** So many words in a row that a quotation has not may be a piece of another one. */
const fewestOthers = 3;

/** Finds what is on record of a wording, within a scope. */
export function findWording(archive: Archive, wording: string, scope: Scope): FoundWording {
  const isWithin = ({ entry }: Match['unit']) => isInScope(entry, scope);
  const finding = archive.quotations.find(wording, isWithin);
  const { accepted, opposed, near } = finding;
  const matches = accepted.length > 0 ? accepted : opposed;
  const [best] = matches;
  const single = best && compareBest(archive, finding.wording, best, matches);
  if (!single || mayJoin(single)) {
    const pieces = archive.quotations.findJoined(finding.wording, isWithin);
    const told = pieces.map(({ entry, words }) => compareQuotation(archive, words, entry, []));
    if (told.length > 1)
      return { kind: 'joined', told: told.flatMap((asked) => groupReports(archive, [asked])) };
  }
  return single ?? { kind: 'nothing', near };
}

function compareBest(
  archive: Archive,
  wording: string,
  best: Match,
  matches: readonly Match[],
): FoundWording {
  const { entry } = best.unit;
  if (entry.kind === 'passage') {
    const { start = 0, end = 0 } = best.stretches[0] ?? {};
    const { comparison, ...stretch } = comparePassage(archive, wording, entry, { start, end });
    return { kind: 'passage', entry, stretches: [stretch], comparison };
  }
  const alike = matches
    .filter(({ coverage }) => coverage >= best.coverage * shareOfBest)
    .slice(0, mostCompared);
  const compared = alike.flatMap((match) => compareMatch(archive, wording, match)).sort(bySameness);
  const told = withoutOpposites(groupReports(archive, compared, mostShown));
  const [first, second] = told;
  const clear = !first || !second || standsOut(first.asked, second.asked);
  return { kind: 'quotations', told: clear ? told.slice(0, 1) : told, clear };
}

function compareMatch(archive: Archive, wording: string, match: Match): Compared[] {
  const { entry } = match.unit;
  if (entry.kind !== 'quotation') return [];
  const asked = compareQuotation(archive, wording, entry, match.stretches);
  return [{ ...asked, comparison: flagReversed(asked.comparison, match), match }];
}

/**
 * What the search found to be denied is told so where words were moved about, and those that differ do not
 * show it; elsewhere the aligner, which sees every word in its place, knows better.
 */
function flagReversed(comparison: Comparison | null, { reversed }: Match): Comparison | null {
  if (!comparison || !reversed || isOpposite(comparison)) return comparison;
  const moved = comparison.diff.filter(({ op }) => op === 'delete');
  if (moved.reduce((sum, { query }) => sum + countWords(query), 0) < fewestOthers) return comparison;
  return { ...comparison, flags: ['negation', ...comparison.flags] };
}

const ranks: Record<Comparison['grade'], number> = { exact: 0, 'same-words': 1, elided: 2, altered: 3 };

/** Those with the fewest other words come first, of these the better grade; of equals the surer attribution. */
function bySameness({ comparison: one }: Compared, { comparison: other }: Compared): number {
  const rank = (comparison: Comparison | null) => (comparison ? ranks[comparison.grade] : ranks.altered);
  return changedWords(one) - changedWords(other) || rank(one) - rank(other);
}

/** Beside words that are on record, those that say the opposite are nobody's answer. */
function withoutOpposites(told: Told<Compared>[]): Told<Compared>[] {
  const same = told.filter(({ asked }) => !isOpposite(asked.comparison));
  return same.length > 0 ? same : told;
}

function standsOut(best: Compared, next: Compared): boolean {
  const [sure, other] = [changedWords(best.comparison), changedWords(next.comparison)];
  if (sure === 0 || other === 0) return sure < other;
  return best.match.coverage - next.match.coverage > clearLead || sure * 2 < other;
}

/** How many words of either side are others. */
function changedWords(comparison: Comparison | null): number {
  const changed = comparison?.diff.filter(({ op }) => op !== 'equal') ?? [];
  return changed
    .flatMap(({ query, source }) => [query, source])
    .reduce((sum, words) => sum + countWords(words), 0);
}

/** Whether so many words in a row are others that they may be somebody else's. */
function mayJoin(found: FoundWording): boolean {
  const comparison = found.kind === 'quotations' ? found.told[0]?.asked.comparison : null;
  if (found.kind === 'passage') return found.comparison?.grade === 'altered';
  let row = 0;
  let longest = 0;
  for (const { op, query } of comparison?.diff ?? []) {
    row = op === 'equal' ? 0 : row + countWords(query);
    longest = Math.max(longest, row);
  }
  return longest >= fewestOthers;
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
