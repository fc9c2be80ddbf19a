import type { Pair } from '#text/alignment.ts';
import type { Lexeme } from './terms.ts';

const negations = new Set(
  `not no never none nobody nothing neither nor cannot cant without isnt arent wasnt werent dont doesnt didnt
  havent hasnt hadnt wont wouldnt couldnt shouldnt mustnt neednt shant aint hardly rarely seldom scarcely
  barely`.split(/\s+/),
);

/** After these, "not" denies nothing: "not only", "not least". */
const affirming = new Set(['only', 'just', 'merely', 'least', 'simply']);

/** A longer stretch that a memory leaves out may hold a negation of its own. */
const CLOSE = 3;

/**
 * True where the words asked for deny what the text says, or say what it denies: more negations on one
 * side than on the other, in the place where both run side by side. A negation in a longer stretch
 * that the memory leaves out does not count; one just outside the place may count or not. `moved` are
 * words found out of their order, of which a negation denies something else.
 */
export function isReversed(
  query: readonly Lexeme[],
  text: readonly Lexeme[],
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
  const denied = text.flatMap((_, at) => (denies(text, at) ? [at] : []));
  const certain = denied.filter((at) => at >= from && at <= to && isClose(at, places)).length;
  const possible = denied.filter((at) => at === from - 1 || at === to + 1).length;
  const asked = query.filter((term, at) =>
    isNegation(term) ? denies(query, at) && !affirms(text, at, pairs) : isMistyped(term, at, text, pairs),
  ).length;
  return asked < certain || asked > certain + possible;
}

function isNegation(term: Lexeme | undefined): boolean {
  return term !== undefined && negations.has(term.plain);
}

function denies(terms: readonly Lexeme[], at: number): boolean {
  return isNegation(terms[at]) && !affirming.has(terms[at + 1]?.plain ?? '');
}

/** A misspelt negation is one still; "now" for "not" is none. */
function isMistyped(term: Lexeme, at: number, text: readonly Lexeme[], pairs: readonly Pair[]): boolean {
  return !term.common && pairs.some((pair) => pair.query === at && denies(text, pair.text));
}

/** True for a negation laid beside one that denies nothing. */
function affirms(text: readonly Lexeme[], at: number, pairs: readonly Pair[]): boolean {
  return pairs.some((pair) => pair.query === at && isNegation(text[pair.text]) && !denies(text, pair.text));
}

/** False within a longer stretch of the text of which nothing was found. */
function isClose(at: number, places: readonly number[]): boolean {
  const before = places.findLast((place) => place <= at);
  const after = places.find((place) => place >= at);
  return before === undefined || after === undefined || after - before - 1 <= CLOSE;
}
