import type { GoldQuantity } from './figure-gold.ts';

/** Other ways to write a unit, under its full name. */
const table = `
  percentage: %, percent, per cent, pc, pct, percentage point
  dollar: $, us$, usd, us dollar, u.s. dollar, united states dollar
  pound sterling: £, gbp, british pound, pound
  euro: €, eur
  japanese yen: ¥, yen
  metre: m, meter
  kilometre: km, kilometer
  mile: mi
  mile per hour: mph
  foot: feet, ft
  kilogram: kg
  pound-mass: lb
  metric ton: tonne
  celsius: °c, degree celsius
  fahrenheit: °f, degree fahrenheit
  year of age: year-old, year old
  people: person
  hour: hr
  minute: min
`;

const fullNames = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [full = '', others = ''] = line.trim().split(': ');
      return others.split(', ').map((other) => [other, full] as const);
    }),
);

const fillers = new Set(['of', 'per', 'the', 'a', 'an', 'in']);
/** Share of the words of a unit that must be the other's. */
const enough = 0.5;

/** A unit's name as the published scorer compares it; "-" for none. */
export function exactUnit(unit: string | null | undefined): string {
  return (unit || '-').toLowerCase().trim();
}

/** The gold's full name for a unit, where it gives one. */
export const goldUnit = ({ normalizedUnit, unit }: GoldQuantity): string => exactUnit(normalizedUnit ?? unit);

/** The same unit by another name, or with the same head noun: "US dollars" for "dollar". */
export function isLikeUnit(gold: GoldQuantity, found: string): boolean {
  const [full, written, other] = [gold.normalizedUnit, gold.unit, found].map(fullUnit);
  if (full === undefined || written === undefined || other === undefined) return false;
  if (full === '-' || other === '-') return full === other;
  if (other === full || other === written) return true;
  const goldWords = new Set([...splitUnit(full), ...splitUnit(written)].filter((word) => !fillers.has(word)));
  const words = splitUnit(other);
  if (goldWords.has(words.at(-1) ?? '')) return true;
  const shared = words.filter((word) => goldWords.has(word)).length;
  return shared > 0 && shared / Math.max(goldWords.size, words.length) >= enough;
}

/** The singular of a regular plural. */
export function singular(word: string): string {
  if (/[a-z]{3}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[a-z]{2}[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

function fullUnit(unit: string | null | undefined): string {
  const name = exactUnit(unit).split(/\s+/).map(singular).join(' ');
  return fullNames.get(name) ?? name;
}

const splitUnit = (unit: string) => unit.split(/[\s-]+/).filter((word) => word.length > 1);
