import { amountOf, amountOfPair } from './amounts.ts';
import { standsFor } from './contractions.ts';

/** What comparing needs of a word. */
type Comparable = { form: string; plain: string; spelling: string; isShort: boolean };

/** Signs and the words for them. */
const signs = new Map([
  ['%', ['percent']],
  ['&', ['and']],
  ['€', ['euro', 'euros']],
  ['£', ['pound', 'pounds']],
  ['$', ['dollar', 'dollars']],
]);

/** Whether two words are the same but for case, marks, spelling, or how a number is written. */
export function areSame(one: Comparable, other: Comparable): boolean {
  if (one.plain === other.plain || one.spelling === other.spelling) return true;
  if (signs.get(one.form)?.includes(other.form) || signs.get(other.form)?.includes(one.form)) return true;
  const amount = amountOf(one.form);
  return amount !== null && amount === amountOf(other.form);
}

/** Whether one word is two others: "don't", "cannot", "caseload", "%" for "per cent", "25" for "twenty-five". */
export function isPair(one: Comparable, first: Comparable, second: Comparable): boolean {
  if (isJoined(one.plain, first.plain, second.plain)) return true;
  if (!one.isShort) return false;
  if (standsFor(one.form, first.form, second.form)) return true;
  if (one.form === '%') return first.plain === 'per' && second.plain === 'cent';
  const amount = amountOf(one.form);
  return amount !== null && amount === amountOfPair(first.form, second.form);
}

function isJoined(word: string, first: string, second: string): boolean {
  return word.length === first.length + second.length && word.startsWith(first) && word.endsWith(second);
}
