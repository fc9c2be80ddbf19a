import { splitWords } from '#text/words.ts';

const iseStems = `organ real recogn critic apolog emphas author final prior symbol util modern mobil minim maxim legal
  general special stabil character summar victim penal immun`;
const ourStems = 'col fav hon lab neighb behavi harb rum hum endeav';
const doubledStems = 'travel cancel label model signal level counsel fuel';
const single = `centre center, centres centers, theatre theater, theatres theaters, metre meter, metres meters,
  defence defense, defences defenses, offence offense, offences offenses, licence license, programme program,
  programmes programs, grey gray, catalogue catalog, dialogue dialog, ageing aging, judgement judgment,
  sceptic skeptic, sceptical skeptical, analyse analyze, analysed analyzed, favourite favorite`;

const each = (stems: string, pairsOf: (stem: string) => [string, string][]) =>
  stems.split(/\s+/).flatMap(pairsOf);
const withEnds = (british: string, american: string, ends: string): [string, string][] =>
  ends.split(' ').map((end) => [british + end, american + end]);

const pairs: readonly (readonly [string, string])[] = [
  ...each(iseStems, (stem) => withEnds(`${stem}is`, `${stem}iz`, 'e es ed ing ation ations')),
  ...each(ourStems, (stem) => [
    [`${stem}our`, `${stem}or`],
    ...withEnds(`${stem}our`, `${stem}or`, 's ed ing'),
  ]),
  ...each(doubledStems, (stem) => withEnds(`${stem}l`, stem, 'ed ing')),
  ...single.split(',').map((pair): [string, string] => {
    const [british = '', american = ''] = pair.trim().split(' ');
    return [british, american];
  }),
];
const british = new Map(pairs.map(([one, other]) => [other, one]));
const american = new Map(pairs);

const shortened: readonly (readonly [string, string])[] = [
  ...'do does did is are was were has have had would could should'
    .split(' ')
    .map((verb): [string, string] => [`${verb} not`, `${verb}n't`]),
  ['will not', "won't"],
  ['can not', "can't"],
  ['cannot', "can't"],
  ['i am', "i'm"],
  ...'we you they'.split(' ').map((who): [string, string] => [`${who} are`, `${who}'re`]),
  ...'i we you they'.split(' ').map((who): [string, string] => [`${who} have`, `${who}'ve`]),
  ...'i we you they he she it'.split(' ').map((who): [string, string] => [`${who} will`, `${who}'ll`]),
];
const short = new Map(shortened);
/** "Can't" is spelt out as one word. */
const full = new Map(shortened.map(([long, contracted]) => [contracted, long]));

/** The same word in the other spelling, British for American and the other way round; null where it has one. */
export function otherSpelling(form: string): string | null {
  return british.get(form) ?? american.get(form) ?? null;
}

/** The short form of a folded word or two, such as "don't" of "do not"; null where there is none. */
export function shortForm(words: string): string | null {
  return short.get(words) ?? null;
}

/** What a short form stands for, such as "do not"; null of other words. */
export function fullForm(form: string): string | null {
  return full.get(form) ?? null;
}

/**
 * The letters of a text with American spellings made British and short forms spelt out: the same for two
 * texts that have the same words.
 */
function canonicalLetters(text: string): string {
  return splitWords(text)
    .map(({ form }) => fullForm(form) ?? british.get(form) ?? form)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether two texts have the same words, however these are spelt and marked. */
export function haveSameWords(one: string, other: string): boolean {
  return canonicalLetters(one) === canonicalLetters(other);
}
