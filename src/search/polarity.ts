import type { Pair } from '#text/alignment.ts';
import type { Term } from './terms.ts';

const negations = new Set(
  `not no never none nobody nothing neither nor cannot cant without isnt arent wasnt werent dont doesnt didnt
  havent hasnt hadnt wont wouldnt couldnt shouldnt`.split(/\s+/),
);

/** A longer stretch that a memory leaves out may hold a negation of its own. */
const CLOSE = 3;

/**
 * True where the words asked for deny what the text says, or say what it denies: more negations on one
 * side than on the other, in the place where both run side by side. A negation in a longer stretch
 * that the memory leaves out does not count; one just outside the place may count or not. `moved` are
 * words found out of their order, of which a negation denies something else.
 */
export function isReversed(
  query: readonly Term[],
  text: readonly Term[],
  pairs: readonly Pair[],
  moved: readonly Pair[],
): boolean {
  const found = [...pairs, ...moved.filter(({ text: at }) => !isNegation(text[at]))];
  const places = found.map((pair) => pair.text).sort((a, b) => a - b);
  const placed = found.map((pair) => pair.query).sort((a, b) => a - b);
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return false;
  // Where the memory goes on beyond the words found, what stands there in the text is its counterpart.
  const from = placed[0] === 0 ? first : first - CLOSE;
  const to = placed.at(-1) === query.length - 1 ? last : last + CLOSE;
  const denied = text.flatMap((term, at) => (isNegation(term) ? [at] : []));
  const certain = denied.filter((at) => at >= from && at <= to && isClose(at, places)).length;
  const possible = denied.filter((at) => at === from - 1 || at === to + 1).length;
  const asked = query.filter((term, at) => isNegation(term) || isMistyped(term, at, text, pairs)).length;
  return asked < certain || asked > certain + possible;
}

function isNegation(term: Term | undefined): boolean {
  return term !== undefined && negations.has(term.plain);
}

/** A misspelt negation is one still; "now" for "not" is none. */
function isMistyped(term: Term, at: number, text: readonly Term[], found: readonly Pair[]): boolean {
  if (term.common) return false;
  return found.some((pair) => pair.query === at && isNegation(text[pair.text]));
}

/** False within a longer stretch of the text of which nothing was found. */
function isClose(at: number, places: readonly number[]): boolean {
  const before = places.findLast((place) => place <= at);
  const after = places.find((place) => place >= at);
  return before === undefined || after === undefined || after - before - 1 <= CLOSE;
}
