import { isNumber } from '#text/numbers.ts';
import { amountOf, amountOfPair, ordinalOf, ordinalOfPair } from './amounts.ts';
import { standsFor } from './contractions.ts';
import { isSignFor } from './signs.ts';

/** What comparing needs of a word. */
type Comparable = { form: string; plain: string; spelling: string; isShort: boolean };

/** Words that a contraction looks like without its apostrophe: "were" is not "we're". */
const wordsOfTheirOwn = new Set('were well wed shed hell shell ill id'.split(' '));

/** Whether two words are the same but for case, marks, spelling, or how a number is written. */
export function areSame(one: Comparable, other: Comparable): boolean {
  if (one.spelling === other.spelling) return one.form === other.form || !wordsOfTheirOwn.has(one.plain);
  if (isSignFor(one.form, other.form) || isSignFor(other.form, one.form)) return true;
  const amount = amountOf(one.form);
  if (amount !== null) return amount === amountOf(other.form);
  if (!one.isShort && !other.isShort) return false;
  const ordinal = ordinalOf(one.form);
  return ordinal !== null && ordinal === ordinalOf(other.form);
}

/** Whether one word is two others: "don't", "cannot", "caseload", "%" for "per cent", "25" for "twenty-five". */
export function isPair(one: Comparable, first: Comparable, second: Comparable): boolean {
  if (isJoined(one.plain, first.plain, second.plain)) return true;
  if (!one.isShort) return false;
  if (standsFor(one.form, first.form, second.form)) return true;
  if (one.form === '%') return first.plain === 'per' && second.plain === 'cent';
  const amount = amountOf(one.form);
  if (amount !== null) return amount === amountOfPair(first.form, second.form);
  const ordinal = ordinalOf(one.form);
  return ordinal !== null && ordinal === ordinalOfPair(first.form, second.form);
}

/** Words that are another word, even the opposite, when they are written as one: "not able" and "notable". */
const notJoined = new Set('not no now in a'.split(' '));

/** Where they are the same for all that. */
const joined = new Set(['in to', 'in side', 'no body', 'no one', 'no thing', 'no where', 'a lot', 'a while']);

/** "10 000" is 10000, but "10-12" is not 1012. */
function isJoined(word: string, first: string, second: string): boolean {
  if (word.length !== first.length + second.length) return false;
  if (!word.startsWith(first) || !word.endsWith(second)) return false;
  if (notJoined.has(first) || second === 'less') return joined.has(`${first} ${second}`);
  return !(isNumber(first) && isNumber(second)) || second === '000';
}
