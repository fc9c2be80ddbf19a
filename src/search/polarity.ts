import type { Pair } from '#text/alignment.ts';
import type { Term } from './terms.ts';

const negations = new Set(
  `not no never none nobody nothing neither nor cannot cant without isnt arent wasnt werent dont doesnt didnt
  havent hasnt hadnt wont wouldnt couldnt shouldnt`.split(/\s+/),
);

/** A longer stretch that a memory leaves out may hold a negation of its own. */
const CLOSE = 2;

/**
 * True where the words asked for deny what the text says, or say what it denies: more negations on one
 * side than on the other, in the place where both run side by side. A negation in a longer stretch
 * that the memory leaves out does not count; one just outside the place may count or not.
 */
export function isReversed(query: readonly Term[], text: readonly Term[], found: readonly Pair[]): boolean {
  const places = found.map((pair) => pair.text).sort((a, b) => a - b);
  const denied = text.flatMap((term, at) => (isNegation(term) ? [at] : []));
  const certain = denied.filter((at) => isBetweenFound(at, places)).length;
  const possible = denied.filter(
    (at) => at === (places[0] ?? 0) - 1 || at === (places.at(-1) ?? 0) + 1,
  ).length;
  const asked = query.filter((term, at) => isNegation(term) || isMistyped(term, at, text, found)).length;
  return asked < certain || asked > certain + possible;
}

function isNegation({ plain }: Term): boolean {
  return negations.has(plain);
}

/** A misspelt negation is one still; "now" for "not" is none. */
function isMistyped(term: Term, at: number, text: readonly Term[], found: readonly Pair[]): boolean {
  if (term.common) return false;
  return found.some((pair) => pair.query === at && isNegation(text[pair.text] ?? term));
}

function isBetweenFound(at: number, places: readonly number[]): boolean {
  if (places.includes(at)) return true;
  const before = places.findLast((place) => place < at);
  const after = places.find((place) => place > at);
  return before !== undefined && after !== undefined && after - before - 1 <= CLOSE;
}
