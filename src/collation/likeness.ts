import { errorsBetween } from './variants/misspelling.ts';
import { areSame, isPair } from './variants/sameness.ts';
import type { AlignedWord } from './words.ts';

/** What it costs to put a word in another's place: least where it is nearly the same. */
const cost = { other: 0.98, inflected: 0.75, furtherError: 0.12, spelledOtherwise: 0.001 };

/** What a misspelt word costs by its length: of two short words, each is rather a word of its own. */
const misspelt = [0.98, 0.98, 0.8, 0.65, 0.5, 0.3];

/** Below this cost two words are the same. */
export const sameness = 0.01;

/** So many letters at the beginning make two forms of one word, where they are most of the shorter. */
const stem = { letters: 4, share: 0.65 };

const unknown = -1;

/** What the words of a query and a source cost in each other's place, by their numbers. */
export type LikenessTable = {
  costOf(query: number, source: number): number;
  /** Whether this word of the query and the one before it are one of the source. */
  isTwoForOne(query: number, source: number): boolean;
  /** Whether this word of the query is this one of the source and the one before it. */
  isOneForTwo(query: number, source: number): boolean;
};

/** Compares on demand, each two forms once. */
export function likenessTable(query: readonly AlignedWord[], source: readonly AlignedWord[]): LikenessTable {
  const forms = new Map<string, number>();
  const formOf = Int32Array.from(source, ({ form }) => {
    const number = forms.get(form) ?? forms.size;
    forms.set(form, number);
    return number;
  });
  const known = new Float64Array(query.length * forms.size).fill(unknown);
  return {
    costOf(at, other) {
      const place = at * forms.size + (formOf[other] ?? 0);
      const before = known[place] ?? unknown;
      if (before !== unknown) return before;
      const [asked, found] = [query[at], source[other]];
      const value = asked && found ? replacementCost(asked, found) : cost.other;
      known[place] = value;
      return value;
    },
    isTwoForOne(at, other) {
      const found = source[other];
      const first = query[at - 1];
      const second = query[at];
      return (
        found !== undefined && first !== undefined && second !== undefined && isPair(found, first, second)
      );
    },
    isOneForTwo(at, other) {
      const asked = query[at];
      const first = source[other - 1];
      const second = source[other];
      return (
        asked !== undefined && first !== undefined && second !== undefined && isPair(asked, first, second)
      );
    },
  };
}

function replacementCost(one: AlignedWord, other: AlignedWord): number {
  if (one.form === other.form) return 0;
  if (areSame(one, other)) return cost.spelledOtherwise;
  const errors = errorsBetween(one, other);
  if (errors !== null) return misspeltCost(Math.min(one.plain.length, other.plain.length), errors);
  return shareStem(one.plain, other.plain) ? cost.inflected : cost.other;
}

function misspeltCost(length: number, errors: number): number {
  return (misspelt[length] ?? misspelt.at(-1) ?? 0) + cost.furtherError * errors;
}

function shareStem(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let same = 0;
  while (same < shorter && one[same] === other[same]) same++;
  return same >= stem.letters && same >= stem.share * shorter;
}
