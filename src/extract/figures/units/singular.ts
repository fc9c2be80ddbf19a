import { wordSet } from '#extract/word-set.ts';

const irregular: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['halves', 'half'],
  ['leaves', 'leaf'],
  ['thieves', 'thief'],
  ['inches', 'inch'],
  ['buses', 'bus'],
  ['houses', 'house'],
  ['crises', 'crisis'],
  ['analyses', 'analysis'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['calories', 'calorie'],
  ['series', 'series'],
  ['species', 'species'],
  ['news', 'news'],
]);

const notPlural = wordSet('specimen regimen abdomen acumen');

/** The singular of an English noun, as far as its ending tells; other words stay as they are. */
export function singular(noun: string): string {
  const known = irregular.get(noun);
  if (known !== undefined) return known;
  if (noun.length < 4) return noun;
  if (/[a-z]{3}men$/.test(noun) && !notPlural.has(noun)) return `${noun.slice(0, -3)}man`;
  if (/[^aeiou]ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(noun)) return noun.slice(0, -2);
  if (/[^suia]s$/.test(noun) || /(?:ia|ea|wa|ra|la)s$/.test(noun)) return noun.slice(0, -1);
  return noun;
}

/** Tells whether an English noun has a plural's form. */
export const isPlural = (noun: string): boolean => singular(noun) !== noun || plurals.has(noun);

const plurals = wordSet('people staff police series species aircraft sheep fish personnel');
