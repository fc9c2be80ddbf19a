import Fuse from 'fuse.js';
import { lettersOf } from './terms.ts';

/** Finds what is called by a text that may be half typed or misspelt. */
export type NameIndex<Item> = {
  /** The best `limit` of those that `within` lets pass; best first. */
  search(typed: string, limit: number, within?: (item: Item) => boolean): Item[];
};

type Name = { text: string; letters: number };
type Field<Item> = { weight: number; namesOf(item: Item): readonly string[] };
/** An item's names by their numbers, and how much each counts. */
type Called<Item> = { item: Item; names: readonly { name: number; weight: number }[] };

/** Fuse lays out longer texts in parts of this length. */
const longestPart = 32;
const rounding = 1e-9;
/** For a name with letters that may be folded into others. */
const everyLetter = -1;

/**
 * Indexes items by fields of names. `threshold` is the share of typing errors that a name may have.
 * Fuse compares names letter by letter; so it is shown each once, and only those that hold enough of the
 * letters. What it finds is weighed as it weighs the fields of an item.
 */
export function indexNames<Item>(
  items: readonly Item[],
  fields: readonly Field<Item>[],
  threshold: number,
): NameIndex<Item> {
  const numbers = new Map<string, number>();
  const called = items.map((item) => callItem(item, fields, numbers));
  const names = Array.from(numbers.keys(), readName);
  const options = { threshold, ignoreLocation: true, ignoreDiacritics: true, ignoreFieldNorm: true };
  return {
    search(typed, limit, within = () => true) {
      const mayMatch = matcherFor(typed, threshold);
      const near = names.flatMap((name, number) => (mayMatch(name) ? [number] : []));
      const texts = near.map((number) => names[number]?.text ?? '');
      const scores = new Map<number, number>();
      for (const { refIndex, score = 1 } of new Fuse(texts, { ...options, includeScore: true }).search(
        typed,
      )) {
        scores.set(near[refIndex] ?? 0, score === 0 ? Number.EPSILON : score);
      }
      return called
        .flatMap((each) => (within(each.item) ? weigh(each, scores) : []))
        .sort((one, other) => one.score - other.score)
        .slice(0, limit)
        .map(({ item }) => item);
    },
  };
}

function callItem<Item>(
  item: Item,
  fields: readonly Field<Item>[],
  numbers: Map<string, number>,
): Called<Item> {
  const total = fields.reduce((sum, { weight }) => sum + weight, 0);
  const names = fields.flatMap(({ weight, namesOf }) =>
    namesOf(item).flatMap((text) => {
      if (text.trim() === '') return [];
      const name = numbers.get(text) ?? numbers.size;
      numbers.set(text, name);
      return [{ name, weight: (weight / total) * worthOfLength(text) }];
    }),
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
function weigh<Item>({ item, names }: Called<Item>, scores: ReadonlyMap<number, number>) {
  let product = 1;
  let isMet = false;
  for (const { name, weight } of names) {
    const score = scores.get(name);
    if (score === undefined) continue;
    product *= score ** weight;
    isMet = true;
  }
  return isMet ? [{ item, score: product }] : [];
}

function readName(text: string): Name {
  return { text, letters: isPlain(text) ? lettersOf(text.toLowerCase()) : everyLetter };
}

/** Whether a name holds so many of the typed letters that the others may be typing errors. */
function matcherFor(typed: string, threshold: number): (name: Name) => boolean {
  if (!isPlain(typed)) return () => true;
  const length = Math.min(typed.length, longestPart);
  const least = length - Math.floor(threshold * length + rounding);
  const bits = Array.from(typed.toLowerCase(), lettersOf);
  return ({ text, letters }) =>
    letters === everyLetter ||
    (text.length >= least && bits.reduce((held, bit) => held + Number((letters & bit) !== 0), 0) >= least);
}

/** Plain letters, quotation marks and dashes: what Fuse compares as it is, without folding it. */
function isPlain(text: string): boolean {
  return /^[\0-\x7f\u2010-\u2027]*$/.test(text);
}
