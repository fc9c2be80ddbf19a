import type { Attribution, Range } from '#model/answer.ts';
import type { PassageEntry } from '#search/holdings.ts';
import { attribute } from './attribution.ts';
import { sharedRange, totalLength } from './ranges.ts';

/** So much of the words asked for must lie in a statement to be a report of what somebody said. */
const enough = 0.6;

/**
 * Whose speech some stretches of a passage report in the source's own words; null where they are no reported
 * speech, or the source does not tell whose it is.
 */
export function reportedIn(
  { holding, passage }: PassageEntry,
  stretches: readonly Range[],
): Attribution | null {
  const asked = totalLength(stretches);
  const statement = holding.document.statements.find(({ spans }) => {
    const own = spans.filter((span) => span.passage === passage.id);
    const shared = own.flatMap((span) => stretches.flatMap((stretch) => sharedRange(span, stretch) ?? []));
    return asked > 0 && totalLength(shared) >= enough * asked;
  });
  return statement ? attribute(holding, statement.speaker) : null;
}
