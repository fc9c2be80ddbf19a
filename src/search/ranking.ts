import type { Match } from './match.ts';
import type { Unit } from './units.ts';

/** Orders matches: the best first, of equals the surer attribution, then by document. */
export function compareMatches(a: Match, b: Match): number {
  return rank(b) - rank(a) || placeOrder(a, b);
}

/** A match, and what speaks for it, in bits. */
export type Weighed = { match: Match; bits: number };

/** Words that are quoted are rather what was meant than the sentence around them. */
const BITS_OF_QUOTATION = 2;

/** Orders matches by what speaks for them, the most first; of equals as `compareMatches` does. */
export function compareWeighed(a: Weighed, b: Weighed): number {
  return weightOf(b) - weightOf(a) || compareMatches(a.match, b.match);
}

function weightOf({ match: { unit }, bits }: Weighed): number {
  return bits + (unit.entry.kind === 'quotation' ? BITS_OF_QUOTATION : 0);
}

/** Of the windows of one long text, and of the ways in which one text was found, the first. */
export function onePerEntry<T extends { unit: Unit }>(matches: readonly T[]): T[] {
  const met = new Set<object>();
  return matches.filter(({ unit: { entry } }) => {
    const thing = entry.kind === 'quotation' ? entry.quotation : entry.passage;
    if (met.has(thing)) return false;
    met.add(thing);
    return true;
  });
}

function rank(match: Match): number {
  const quoted = match.unit.entry.kind === 'quotation' ? 0.05 : 0;
  return match.coverage + 0.25 * match.density + quoted;
}

/** Of equals, a name stated beside the words comes first, then marks that are whole, then the order of ids. */
function placeOrder(a: Match, b: Match): number {
  return doubt(a) - doubt(b) || compare(placeOf(a), placeOf(b));
}

function doubt({ unit: { entry } }: Match): number {
  if (entry.kind === 'passage') return 4;
  const { speaker, marks } = entry.quotation;
  const inferred = speaker?.kind === 'named' && speaker.basis === 'stated' ? 0 : 2;
  return inferred + (marks === 'lost' ? 1 : 0);
}

function placeOf({ unit: { entry } }: Match): string {
  return entry.holding.document.id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Leaves out a passage whose matched words are those of a quotation that matched too. */
export function withoutEchoes(matches: readonly Match[]): Match[] {
  const quoted = matches.filter((match) => match.unit.entry.kind === 'quotation');
  return matches.filter(
    (match) => match.unit.entry.kind === 'quotation' || !quoted.some((other) => echoes(match, other)),
  );
}

function echoes(passage: Match, quotation: Match): boolean {
  if (passage.unit.entry.holding !== quotation.unit.entry.holding) return false;
  return quotation.stretches.some((quoted) => {
    const span = quotation.unit.parts[quoted.part];
    return passage.stretches.some((stretch) => {
      const own = passage.unit.parts[stretch.part];
      return own?.passage === span?.passage && stretch.start < quoted.end && quoted.start < stretch.end;
    });
  });
}
