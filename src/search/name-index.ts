import Fuse from 'fuse.js';
import { lettersOf } from './terms.ts';

/** Finds what is called by a text that may be half typed or misspelt. */
export type NameIndex<Item> = {
  /** The best `limit` of those that `within` lets pass; best first. */
  search(typed: string, limit: number, within?: (item: Item) => boolean): Item[];
};

type Name = { text: string; letters: number };
type Called<Item> = { item: Item; names: readonly (readonly Name[])[] };
type Field<Item> = { weight: number; namesOf(item: Item): readonly string[] };

/** Fuse lays out longer texts in parts of this length. */
const longestPart = 32;
const rounding = 1e-9;
/** For a name with letters that may be folded into others. */
const everyLetter = -1;

/**
 * Indexes items by fields of names. `threshold` is the share of typing errors that a name may have.
 * Fuse compares letter by letter, so that only names are shown to it that hold enough of the letters.
 */
export function indexNames<Item>(
  items: readonly Item[],
  fields: readonly Field<Item>[],
  threshold: number,
): NameIndex<Item> {
  const called = items.map((item) => ({ item, names: fields.map(({ namesOf }) => namesOf(item).map(read)) }));
  const keys = fields.map(({ weight }, field) => ({
    name: `field ${field}`,
    weight,
    getFn: ({ names }: Called<Item>) => (names[field] ?? []).map(({ text }) => text),
  }));
  const options = { keys, threshold, ignoreLocation: true, ignoreDiacritics: true };
  return {
    search(typed, limit, within = () => true) {
      const mayMatch = matcherFor(typed, threshold);
      const near = called.flatMap(({ item, names }): Called<Item>[] => {
        if (!within(item)) return [];
        const left = names.map((texts) => texts.filter(mayMatch));
        return left.some((texts) => texts.length > 0) ? [{ item, names: left }] : [];
      });
      return new Fuse(near, options).search(typed, { limit }).map(({ item }) => item.item);
    },
  };
}

function read(text: string): Name {
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
