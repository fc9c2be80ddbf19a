import type { Range } from '#extract/range.ts';
import { readDateLine } from './date-line.ts';
import { isPublisherLine } from './publisher-line.ts';
import { readDate } from './stated-date.ts';
import { fields, isTradeLine, trades } from './trades.ts';
import type { Unit } from './unit.ts';

const longestLine = 120;
const most = 12;
const opening =
  /^(?:(?:written|posted|submitted|story|report|reported|interview|words|published) )?by:? |^byline: /i;
const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const separators = /[\s,|·•–—-]+/u;
const clock = /^\d{1,2}[:.]\d{2}(?:[ap]m)?$/;
const joining = new Set('and & de del van von der den la le al bin di da'.split(' '));
/** Words between the capitalised ones of a trade or a place, and what a reporter shares a byline with. */
const small = new Set('for in of the and wires agencies'.split(' '));

/**
 * The names in a byline, "Ann Moss and Ben Hale" of "By Ann Moss and Ben Hale, Home Affairs
 * Correspondent", or of "Ann Moss, Staff Writer", "Ann Moss Crime reporter", "Ann Moss | 3 May 2004" or, with
 * the line below it, "Ann Moss / Crime Reporter". Null for every other line.
 */
export function readByline(unit: Unit, below?: Unit): Range | null {
  if (unit.text.length > longestLine) return null;
  const lead = opening.exec(unit.text)?.[0].length ?? 0;
  const names = leadingNames(unit.text.slice(lead));
  if (names === null) return null;
  const rest = unit.text.slice(lead + names.length);
  const isByline = lead > 0 ? isTail(rest) : namesTrade(rest) || isAlone(unit, names, below);
  return isByline ? { start: unit.start + lead, end: unit.start + lead + names.length } : null;
}

/** Capitalised words, of several names too where "and" joins them, up to a comma or a trade. */
function leadingNames(text: string): string | null {
  const words: string[] = [];
  for (const part of text.split(/\s/u).slice(0, most)) {
    const word = /[,|]$/u.test(part) ? part.slice(0, -1) : part;
    if (!capitalised.test(word) && !joining.has(word)) break;
    if (
      words.length >= 2 &&
      fields.has(word.toLowerCase()) &&
      isTradeLine(text.slice(lengthOf(words)).trim())
    )
      break;
    words.push(word);
    if (part !== word) break;
  }
  while (joining.has(words.at(-1) ?? '')) words.pop();
  return words.length >= 2 && !joining.has(words[0] ?? '') ? text.slice(0, lengthOf(words)) : null;
}

const lengthOf = (words: readonly string[]) => words.join(' ').length;

/** After names there may stand a trade, a place, a date or an address, but no sentence. */
function isTail(rest: string): boolean {
  const words = rest.split(separators).filter((word) => word !== '' && !word.includes('@'));
  if (words.length === 0 || words.some((word) => trades.has(word.toLowerCase()))) return words.length <= most;
  if (readDate(rest)) return true;
  return words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word) || small.has(word));
}

/** "Home Affairs Editor", after a comma or in words that name trades, after which a date may stand. */
function namesTrade(rest: string): boolean {
  const date = readDate(rest)?.date.asWritten;
  const trade = date === undefined ? rest : rest.slice(0, rest.indexOf(date));
  const words = trade
    .toLowerCase()
    .split(/[\s,|·•–—]+/u)
    .filter((word) => word !== '' && !clock.test(word));
  const isMarkedOff = /^[,|]/u.test(rest.trimStart()) || fields.has(words[0] ?? '');
  return isMarkedOff && words.length <= 8 && trades.has(words.at(-1)?.split('-').at(-1) ?? '');
}

/** A name with nothing but a date behind a bar, or nothing but a trade in the line below. */
function isAlone(unit: Unit, names: string, below: Unit | undefined): boolean {
  const words = names.toLowerCase().split(' ');
  if (words.length > 5 || words.some((word) => fields.has(word) || trades.has(word))) return false;
  if (isPublisherLine({ ...unit, text: names, form: names.toLowerCase() })) return false;
  const rest = unit.text.slice(names.length).trim();
  if (rest === '') return below?.block === unit.block && isTradeLine(below.text);
  return /^[|•·]/u.test(rest) && readDateLine({ ...unit, text: rest }) !== null;
}
