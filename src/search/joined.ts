import type { Ground } from './finding.ts';
import type { QuotationEntry } from './holdings.ts';
import type { Term } from './terms.ts';
import type { Unit } from './units.ts';

/** A piece of a wording, as it was typed, and the quotation that holds it. */
export type JoinedPiece = { entry: QuotationEntry; words: string };

/** Words of a query in a row that stand in a unit in a row; numbers of words, `to` exclusive. */
type Run = { unit: Unit; entry: QuotationEntry; from: number; to: number };

/** A shorter piece may be anybody's. */
const fewestWords = 4;
const fewestBits = 28;
/** A longer wording is looked at in its beginning alone. */
const mostWords = 120;
const mostPieces = 4;
/** Words in a row that no piece holds, at most, and which share of the wording all of them may be. */
const mostBetween = 3;
const mostMissing = 0.25;
const mostCandidates = 80;

/**
 * The quotations of which a wording joins pieces, in its order: most words of each piece stand in one of them
 * in a row, and together the pieces are the whole wording. Empty where it joins none.
 */
export function findJoined(
  ground: Ground,
  wording: string,
  terms: readonly Term[],
  within: (id: number) => boolean,
): JoinedPiece[] {
  if (terms.length < 2 * fewestWords || terms.length > mostWords) return [];
  const runs = candidatesFor(ground, terms, within).flatMap((unit) => runsIn(ground, terms, unit));
  const chosen = tile(runs, terms.length);
  const isOne = new Set(chosen.map(({ entry }) => entry.quotation)).size < 2;
  if (isOne) return [];
  return chosen.map(({ entry, from, to }, at) => {
    const begin = at === 0 ? 0 : from;
    const end = pieceEnd(terms, to, chosen[at + 1]?.from ?? terms.length);
    return { entry, words: wording.slice(terms[begin]?.start, terms[end - 1]?.end) };
  });
}

/** What holds rows of either half's words: of the whole, one piece might outweigh the other. */
function candidatesFor(ground: Ground, terms: readonly Term[], within: (id: number) => boolean): Unit[] {
  const half = Math.ceil(terms.length / 2);
  const isQuotation = (id: number) => within(id) && ground.units[id]?.entry.kind === 'quotation';
  const proposed = [terms.slice(0, half), terms.slice(-half)].flatMap((cut) =>
    ground.phrases.propose(cut, mostCandidates, isQuotation).flatMap((id) => ground.units[id] ?? []),
  );
  return [...new Set(proposed)];
}

/** The longest runs of a query's words in a unit that are telling enough. */
function runsIn({ vocabulary }: Ground, terms: readonly Term[], unit: Unit): Run[] {
  const { entry } = unit;
  if (entry.kind !== 'quotation') return [];
  const runs: Run[] = [];
  let before = new Int32Array(unit.terms.length + 1);
  for (const [at, term] of terms.entries()) {
    const current = new Int32Array(unit.terms.length + 1);
    let longest = 0;
    for (const [other, word] of unit.terms.entries()) {
      if (term.spelling === word.spelling) current[other + 1] = (before[other] ?? 0) + 1;
      longest = Math.max(longest, current[other + 1] ?? 0);
    }
    before = current;
    const run = terms.slice(at + 1 - longest, at + 1);
    const bits = run.reduce((sum, { form }) => sum + vocabulary.bitsOf(form), 0);
    if (longest >= fewestWords && bits >= fewestBits && run.some(({ common }) => !common))
      runs.push({ unit, entry, from: at + 1 - longest, to: at + 1 });
  }
  return runs;
}

/** Words that nobody's piece holds go with the one before them, unless one common word only joins the two. */
function pieceEnd(terms: readonly Term[], to: number, next: number): number {
  return next - to === 1 && next < terms.length && terms[to]?.common ? to : next;
}

/** The fewest runs that lie beside each other over nearly the whole wording; none where there are gaps. */
function tile(runs: readonly Run[], length: number): Run[] {
  const chosen: Run[] = [];
  let [at, missing] = [0, 0];
  while (at < length - mostBetween && chosen.length < mostPieces) {
    const from = at;
    const next = runs
      .filter((run) => run.from <= from + mostBetween && run.to - Math.max(run.from, from) >= fewestWords)
      .reduce<Run | null>((best, run) => (best === null || run.to > best.to ? run : best), null);
    if (!next) return [];
    chosen.push({ ...next, from: Math.max(next.from, from) });
    missing += Math.max(0, next.from - from);
    at = next.to;
  }
  const isWhole = at >= length - mostBetween && missing + length - at <= mostMissing * length;
  return isWhole ? chosen : [];
}
