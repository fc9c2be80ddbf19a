import type { FoundFigure } from '#extract/extraction.ts';
import { measureCalled } from './units/measures.ts';

const symbols: ReadonlyMap<string, string> = new Map([
  ['percentage', '%'],
  ['pound sterling', '£'],
  ['dollar', '$'],
  ['euro', '€'],
  ['japanese yen', '¥'],
  ['canadian dollar', 'C$'],
  ['australian dollar', 'A$'],
  ['new zealand dollar', 'NZ$'],
  ['year of age', 'years of age'],
  ['celsius', '°C'],
  ['fahrenheit', '°F'],
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
  ['hertz', 'hertz'],
  ['horsepower', 'horsepower'],
  ['penny', 'pence'],
  ['count', 'times'],
  ['pound-mass', 'pounds (weight)'],
]);

/** Words for a part of a whole. */
const sharePattern = /half|third|quarter|fifth|tenth|\bin\b|\bof\b|\/|[½¼¾⅓⅔⅕⅛]/i;
const longestUnit = 60;
const longestCounts = 200;

/**
 * A figure's unit and what it counts, as a document has them for readers: "%" and "£", plurals ("men a
 * month", "years of age"), and "share" for a part of a whole. `words` are those of the figure. Neither is
 * ever empty: a bare number counts a "number".
 */
export function documentUnit(figure: FoundFigure, words: string): { unit: string; counts: string } {
  // "tens of thousands who pay" are people.
  const counted = figure.counts?.startsWith('who ') ? 'people' : 'number';
  const unit = isShare(figure, words) ? 'share' : readable(figure.unit ?? counted);
  const counts = figure.counts ?? (figure.unit === null ? 'number' : readable(figure.unit));
  return { unit: unit.slice(0, longestUnit), counts: counts.slice(0, longestCounts) };
}

function isShare({ value, unit }: FoundFigure, words: string): boolean {
  const isPart = typeof value === 'number' && value > 0 && value < 1 && sharePattern.test(words);
  if (value === null) return unit === null && /majority/i.test(words);
  return isPart && (unit === null || measureCalled(unit) === undefined);
}

function readable(unit: string): string {
  const at = unit.indexOf(' per ');
  const [base, rate] = at < 0 ? [unit, ''] : [unit.slice(0, at), unit.slice(at)];
  return (symbols.get(base) ?? plural(base)) + rate;
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['person', 'people'],
  ['people', 'people'],
  ['staff', 'staff'],
  ['police', 'police'],
  ['aircraft', 'aircraft'],
  ['number', 'number'],
  ['series', 'series'],
]);

/** The plural of the phrase's last word; of its first, where "of" joins more to it. */
function plural(phrase: string): string {
  const words = phrase.split(' ');
  const of = words.indexOf('of');
  const place = (of > 0 ? of : words.length) - 1;
  return words.map((word, index) => (index === place ? pluralWord(word) : word)).join(' ');
}

function pluralWord(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (/sis$/.test(word)) return `${word.slice(0, -2)}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  return /[a-z]man$/.test(word) ? `${word.slice(0, -3)}men` : `${word}s`;
}
