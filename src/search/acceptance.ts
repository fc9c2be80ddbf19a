import type { Match } from './match.ts';
import type { Gap } from './slips.ts';
import type { Term } from './terms.ts';
import { placeAt } from './units.ts';

const ENOUGH_COVERAGE = 0.6;
/** The reporter's words are only told where they are nearly the words typed. */
const ENOUGH_COVERAGE_OF_PASSAGE = 0.7;
const ENOUGH_DENSITY = 0.55;
const ENOUGH_FOUND = 0.6;
const ENOUGH_TELLING = 2;
/** A wording that turns on one telling word counts where it is long and nearly all of it was found. */
const LONG = 6;
const NEARLY_ALL = 0.8;
/** Words in a row that nobody said are a thought of their own, not a slip of memory. */
const THOUGHT = { words: 3, share: 0.1, telling: 2, tellingShare: 0.3 };

/**
 * Decides whether the words found are the words asked for. Wording without a telling word counts
 * only where it is a whole part of a quotation, to the letter ("far too many"), and one word alone
 * is anybody's. Whether they are denied in one of the two places is for the caller to see.
 */
export function isOnRecord(match: Match, query: readonly Term[]): boolean {
  if (query.every((term) => term.common)) return match.exact && fillsPart(match);
  if (query.length === 1) return false;
  if (match.unbroken && query.length > 2) return true;
  if (query.length === 2 && !match.unbroken) return false;
  const { coverage, density, found, telling, unit } = match;
  const enough = unit.entry.kind === 'quotation' ? ENOUGH_COVERAGE : ENOUGH_COVERAGE_OF_PASSAGE;
  if (coverage < enough || density < ENOUGH_DENSITY || found < ENOUGH_FOUND) return false;
  if (holdsThought(match.gap)) return false;
  if (telling >= Math.min(ENOUGH_TELLING, query.length)) return true;
  return telling > 0 && query.length >= LONG && coverage >= NEARLY_ALL;
}

/** Whether a query has words in a row that are a thought of their own. */
export function holdsThought({ words, telling, share }: Gap): boolean {
  return (
    (words >= THOUGHT.words && share > THOUGHT.share) ||
    (telling >= THOUGHT.telling && share > THOUGHT.tellingShare)
  );
}

function fillsPart(match: Match): boolean {
  const [stretch] = match.stretches;
  if (match.unit.entry.kind !== 'quotation' || !stretch) return false;
  const places = match.unit.terms.map((_, at) => placeAt(match.unit, at));
  const own = places.filter(({ part }) => part === stretch.part);
  return own.at(0)?.start === stretch.start && own.at(-1)?.end === stretch.end;
}
