import type { Attribution, Range } from '#model/answer.ts';
import type { PassageEntry } from '#search/holdings.ts';
import { attribute } from './attribution.ts';

/** So much of the words asked for must lie in a statement to be a report of what somebody said. */
const enough = 0.6;

/**
 * Whose speech some stretches of a passage report in the source's own words; null where they are no reported
 * speech, or the source does not name whose it is.
 */
export function reportedIn(
  { holding, passage }: PassageEntry,
  stretches: readonly Range[],
): Attribution | null {
  const asked = lengthOf(stretches);
  const statement = holding.document.statements.find(({ spans }) => {
    const own = spans.filter((span) => span.passage === passage.id);
    const shared = own.flatMap((span) => stretches.map((stretch) => overlapOf(span, stretch)));
    return asked > 0 && shared.reduce((sum, length) => sum + length, 0) >= enough * asked;
  });
  return statement ? attribute(holding, statement.speaker) : null;
}

function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

function overlapOf(one: Range, other: Range): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
