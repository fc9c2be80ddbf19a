import type SearchableMap from 'minisearch/SearchableMap';
import { isNumber } from '#text/numbers.ts';

/** A stem of the index by its number, and what it is worth for a word asked for, from 0 to 1. */
export type AlikeStem = { number: number; worth: number };

/** What a stem is worth that is not the word itself; less, the longer it is or the more it differs. */
const worthOfOther = 0.6;
const lossPerLetterMore = 0.3;
const errorsPerLetter = 0.25;
const mostErrors = 3;
/** A word of this length at most must be right. */
const shortWord = 3;

/** Forgotten where there are more, so that what users type cannot fill the memory. */
const mostRemembered = 5000;

/**
 * Finds for a stem itself, those that begin with it, and those that it may be misspelt for; numbers must
 * be right. It remembers: while somebody types, the first words are asked for again and again.
 */
export function rememberAlike(stems: SearchableMap<number>): (stem: string) => readonly AlikeStem[] {
  const remembered = new Map<string, readonly AlikeStem[]>();
  return (stem) => {
    const known = remembered.get(stem) ?? [...findAlike(stems, stem)];
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(stem, known);
    return known;
  };
}

function* findAlike(stems: SearchableMap<number>, stem: string): Generator<AlikeStem> {
  const own = stems.get(stem);
  if (own !== undefined) yield { number: own, worth: 1 };
  if (isNumber(stem) || stem.length <= shortWord) return;
  const misspelt = stems.fuzzyGet(stem, Math.min(mostErrors, Math.round(stem.length * errorsPerLetter)));
  for (const [longer, number] of stems.atPrefix(stem)) {
    const more = longer.length - stem.length;
    if (more === 0) continue;
    misspelt.delete(longer);
    yield { number, worth: (worthOfOther * longer.length) / (longer.length + lossPerLetterMore * more) };
  }
  for (const [other, [number, errors]] of misspelt) {
    if (errors > 0) yield { number, worth: (worthOfOther * other.length) / (other.length + errors) };
  }
}
