import Fuse from 'fuse.js';
import { countSubstringEdits, longestPattern } from '#text/substring-edits.ts';

/** Finds what is called by a text that may be half typed or misspelt. */
export type NameIndex<Item> = {
  /** The best `limit` of those that `within` lets pass; best first. */
  search(typed: string, limit: number, within?: (item: Item) => boolean): Item[];
};

/** `plain` where it has no letters that Fuse folds into others. */
type Name = { text: string; lower: string; plain: boolean };
type Field<Item> = { weight: number; namesOf(item: Item): readonly string[] };
/** An item's names, and how much each counts. */
type Called<Item> = { item: Item; names: readonly { text: string; weight: number }[] };

const rounding = 1e-9;

/**
 * Indexes items by fields of names. `threshold` is the share of typing errors that a name may have.
 * Fuse compares names letter by letter; so it is shown each once, and only those that are near enough. What it finds is weighed as it weighs the fields of an item.
 */
export function indexNames<Item>(
  items: readonly Item[],
  fields: readonly Field<Item>[],
  threshold: number,
): NameIndex<Item> {
  const called = items.map((item) => callItem(item, fields));
  const texts = new Set(called.flatMap((each) => each.names.map(({ text }) => text)));
  const names = Array.from(texts, readName);
  return {
    search(typed, limit, within = () => true) {
      const mayMatch = matcherFor(typed, threshold);
      const near = names.filter(mayMatch);
      const folded = (name: Name) => !name.plain || !isPlain(typed);
      const scores = new Map([
        ...score(typed, near.filter(folded), { threshold, ignoreDiacritics: true }),
        ...score(
          typed,
          near.filter((name) => !folded(name)),
          { threshold, ignoreDiacritics: false },
        ),
      ]);
      return called
        .flatMap((each) => (within(each.item) ? weigh(each, scores) : []))
        .sort((one, other) => one.score - other.score)
        .slice(0, limit)
        .map(({ item }) => item);
    },
  };
}

/** How near a typed text each name comes, the lower the nearer; folding plain letters only takes time. */
function score(
  typed: string,
  near: readonly Name[],
  options: { threshold: number; ignoreDiacritics: boolean },
) {
  const texts = near.map(({ text }) => text);
  const fuse = new Fuse(texts, {
    ...options,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  return fuse
    .search(typed)
    .flatMap(({ item, score: distance = 1 }) => [[item, distance || Number.EPSILON] as const]);
}

function callItem<Item>(item: Item, fields: readonly Field<Item>[]): Called<Item> {
  const total = fields.reduce((sum, { weight }) => sum + weight, 0);
  const names = fields.flatMap(({ weight, namesOf }) =>
    namesOf(item)
      .filter((text) => text.trim() !== '')
      .map((text) => ({ text, weight: (weight / total) * worthOfLength(text) })),
  );
  return { item, names };
}

/** A name of more words counts less; to three digits. */
function worthOfLength(text: string): number {
  return (
    Math.round(1000 / Math.sqrt(text.split(/[\t-\r \u00a0]+/).filter((word) => word !== '').length || 1)) /
    1000
  );
}

/** The lower, the nearer; nothing for an item of which no name was found. */
function weigh<Item>({ item, names }: Called<Item>, scores: ReadonlyMap<string, number>) {
  let product = 1;
  let isMet = false;
  for (const { text, weight } of names) {
    const distance = scores.get(text);
    if (distance === undefined) continue;
    product *= distance ** weight;
    isMet = true;
  }
  return isMet ? [{ item, score: product }] : [];
}

function readName(text: string): Name {
  return { text, lower: text.toLowerCase(), plain: isPlain(text) };
}

/** Whether Fuse may find a typed text in a name, told much more quickly. It takes long texts in parts. */
function matcherFor(typed: string, threshold: number): (name: Name) => boolean {
  if (!isPlain(typed)) return () => true;
  const length = Math.min(typed.length, longestPattern);
  const mostEdits = Math.floor(threshold * length + rounding);
  const counters = partsOf(typed.toLowerCase()).map(countSubstringEdits);
  return ({ lower, plain }) => !plain || counters.some((count) => count(lower) <= mostEdits);
}

/** Parts of 32 units, the last of which may overlap the one before it. */
function partsOf(text: string): string[] {
  if (text.length <= longestPattern) return [text];
  const starts = Array.from(
    { length: Math.floor(text.length / longestPattern) },
    (_, part) => part * longestPattern,
  );
  return [...starts, text.length - longestPattern].map((start) => text.slice(start, start + longestPattern));
}

/** Plain letters, quotation marks and dashes: what Fuse compares as it is, without folding it. */
function isPlain(text: string): boolean {
  return /^[\0-\x7f\u2010-\u2027]*$/.test(text);
}
