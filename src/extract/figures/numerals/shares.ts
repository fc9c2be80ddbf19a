import type { Atom } from '#extract/figures/atoms.ts';
import { readUnit } from '#extract/figures/units/read-unit.ts';
import { isHyphen, isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';
import type { Numeral, NumeralFinder } from './numeral.ts';
import { cardinals, denominators } from './words.ts';

const determiners = wordSet('the its his her their our my your all these those that');

/** "a third", "two-thirds", "half of", "one in four", "nine out of every ten", "one of four". */
export const readShare: NumeralFinder = (atoms, at) =>
  readRatio(atoms, at) ?? readFraction(atoms, at) ?? readHalf(atoms, at);

const countAt = (atom: Atom | undefined): number | undefined =>
  atom?.kind === 'digits' && /^(?:\d{1,4}|\d{1,3},\d{3})$/.test(atom.text)
    ? Number(atom.text.replace(',', ''))
    : cardinals.get(atom?.form ?? '');

/** "one in four", "2 out of every 5"; "one of four" only for one, since "two of six" may go on otherwise. */
const readRatio: NumeralFinder = (atoms, at) => {
  const part = countAt(atoms[at]);
  if (part === undefined || part < 1) return null;
  const step = isHyphen(atoms[at + 1]) ? 2 : 1;
  let next = at + step;
  if (isWord(atoms[next], 'out') && isWord(atoms[next + 1], 'of')) next += 2;
  else if (isWord(atoms[next], 'in') || (part === 1 && isWord(atoms[next], 'of'))) next += 1;
  else return null;
  if (isHyphen(atoms[next]) || isWord(atoms[next], 'every', 'only', 'just')) next += 1;
  const whole = countAt(atoms[next]);
  if (whole === undefined || whole <= part || isPointInTime(atoms, next)) return null;
  return { from: at, to: next + 1, value: part / whole, factor: 1, style: 'share' };
};

/** "12 in 2014" and "one in 10 years" tell when, not how large a part. */
function isPointInTime(atoms: readonly Atom[], at: number): boolean {
  const year = /^(?:1[89]|20)\d\d$/.test(atoms[at]?.form ?? '');
  return (
    year ||
    isWord(atoms[at + 1], 'years', 'months', 'weeks', 'days', 'hours', 'minutes', '%', 'percent', 'per')
  );
}

/** "a third of", "two-thirds", "three quarters"; but not "a third man" and "two quarters". */
const readFraction: NumeralFinder = (atoms, at) => {
  const top = isWord(atoms[at], 'a') ? 1 : cardinals.get(atoms[at]?.form ?? '');
  if (top === undefined || top < 1) return null;
  const hyphen = isHyphen(atoms[at + 1]);
  const place = hyphen ? at + 2 : at + 1;
  const word = atoms[place];
  const plural = word?.form.endsWith('s') ?? false;
  const bottom = denominators.get(
    plural && word?.form !== 'halves' ? (word?.form.slice(0, -1) ?? '') : (word?.form ?? ''),
  );
  if (bottom === undefined || bottom === 2 || top >= bottom || top > 1 !== plural) return null;
  const next = atoms[place + 1];
  const told =
    next?.tag === 'VERB' ||
    next?.tag === 'AUX' ||
    isWord(next, 'of', 'more', 'less', 'fewer', 'say', 'think');
  const spelt = hyphen || plural || told || isWord(atoms[at - 1], 'by');
  if (!spelt || (plural && bottom === 4 && top !== 3) || isHyphen(next)) return null;
  return { from: at, to: place + 1, value: top / bottom, factor: 1, style: 'share' };
};

/** "half of", "half the", "more than half were"; but not "half an hour", "the first half", "half-time". */
const readHalf: NumeralFinder = (atoms, at) => {
  const place = isWord(atoms[at], 'a', 'one') ? at + 1 : at;
  if (!isWord(atoms[place], 'half') || isHyphen(atoms[place + 1]) || isHyphen(atoms[place - 1])) return null;
  const [before, next] = [atoms[at - 1], atoms[place + 1]];
  if (isWord(next, 'a', 'an')) return readHalfUnit(atoms, at, place);
  if (isOneOf(before, namedHalves)) return null;
  const told = next?.tag === 'AUX' || next?.tag === 'VERB' || isOneOf(before, limits);
  if (!isWord(next, 'of') && !isOneOf(next, determiners) && !told) return null;
  return { from: at, to: place + 1, value: 1 / 2, factor: 1, style: 'share' };
};

/** "half a decade", "half an hour" */
function readHalfUnit(atoms: readonly Atom[], at: number, place: number): Numeral | null {
  if (!readUnit(atoms, place + 2)) return null;
  return { from: at, to: place + 1, value: 1 / 2, factor: 1, style: 'share' };
}

const namedHalves = wordSet('a the first second other better latter last in and');
const limits = wordSet('than about nearly almost over under least roughly');
