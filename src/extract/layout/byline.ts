import type { Range } from '#extract/range.ts';
import { readDate } from './stated-date.ts';
import type { Unit } from './unit.ts';

const longestLine = 120;
const most = 12;
const opening = /^(?:(?:written|posted|submitted|story|report|reported|words|published) )?by:? |^byline: /i;
const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const separators = /[\s,|·•–—-]+/u;
const joining = new Set('and & de del van von der den la le al bin di da'.split(' '));
/** Who writes for a paper. */
const trades = new Set(
  'correspondent reporter editor writer columnist staff contributor journalist producer'.split(' '),
);
/** Words between the capitalised ones of a trade or a place. */
const small = new Set('for in of the and'.split(' '));

/**
 * The names in a byline, "Ann Moss and Ben Hale" of "By Ann Moss and Ben Hale, Home Affairs
 * Correspondent", or of "Ann Moss, Staff Writer". Null for every other line.
 */
export function readByline(unit: Unit): Range | null {
  if (unit.text.length > longestLine) return null;
  const lead = opening.exec(unit.text)?.[0].length ?? 0;
  const names = leadingNames(unit.text.slice(lead));
  if (names === null) return null;
  const rest = unit.text.slice(lead + names.length);
  const isByline = lead > 0 ? isTail(rest) : namesTrade(rest);
  return isByline ? { start: unit.start + lead, end: unit.start + lead + names.length } : null;
}

/** Capitalised words, of several names too where "and" joins them, up to a comma. */
function leadingNames(text: string): string | null {
  const words: string[] = [];
  for (const part of text.split(' ').slice(0, most)) {
    const word = /[,|]$/u.test(part) ? part.slice(0, -1) : part;
    if (!capitalised.test(word) && !joining.has(word)) break;
    words.push(word);
    if (part !== word) break;
  }
  while (joining.has(words.at(-1) ?? '')) words.pop();
  return words.length >= 2 && !joining.has(words[0] ?? '') ? words.join(' ') : null;
}

/** After names there may stand a trade, a place or a date, but no sentence. */
function isTail(rest: string): boolean {
  const words = rest.split(separators).filter((word) => word !== '');
  if (words.length === 0 || words.some((word) => trades.has(word.toLowerCase()))) return words.length <= most;
  if (readDate(rest)) return true;
  return words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word) || small.has(word));
}

/** "Home Affairs Editor", after which a date may stand. */
function namesTrade(rest: string): boolean {
  const date = readDate(rest)?.date.asWritten;
  const trade = date === undefined ? rest : rest.slice(0, rest.indexOf(date));
  const words = trade
    .toLowerCase()
    .split(separators)
    .filter((word) => word !== '');
  return /^[,|]/u.test(rest.trimStart()) && words.length <= 8 && trades.has(words.at(-1) ?? '');
}
