import type { Atom } from '#extract/figures/atoms.ts';
import { readNounPhrase } from '#extract/figures/noun-phrase.ts';
import { isPlural, singular } from '#extract/figures/units/singular.ts';
import { isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';
import type { NumeralFinder } from './numeral.ts';

const forms = (stem: string, value: number) =>
  ['d', 's', ''].map((end): [string, number] => [`${stem}e${end}`, value]);

/** Verbs that say how many times as large something becomes. */
export const multiplying: ReadonlyMap<string, number> = new Map([
  ...forms('doubl', 2),
  ...forms('tripl', 3),
  ...forms('trebl', 3),
  ...forms('quadrupl', 4),
  ...forms('halv', 1 / 2),
]);

const comparing: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
]);

/** "thefts doubled to 88", "it halved its budget", "twice as many", "double the amount". */
export const readMultiple: NumeralFinder = (atoms, at) => {
  const value = readChange(atoms, at) ?? readComparison(atoms, at);
  return value === null ? null : { from: at, to: at + 1, value, factor: 1, style: 'multiple' };
};

const quantities = wordSet(`
  number amount quantity size level rate price cost total figure average value volume output profit loss revenue
  income turnover sale wage pay salary rent budget population demand supply production spending debt share stake
  weight length height speed capacity risk majority turnout attendance staff workforce sum fee charge tax toll dose
  distance area low high peak record proportion percentage frequency incidence traffic investment funding deficit
  surplus membership yield harvest crop intake consumption usage use emission tally limit norm
`);
const isQuantity = (atom: Atom | undefined) => quantities.has(singular(atom?.form ?? ''));

/** Something becomes a multiple: its subject or its object must be a quantity, or things that are counted. */
function readChange(atoms: readonly Atom[], at: number): number | null {
  const verb = atoms[at];
  const value = multiplying.get(verb?.form ?? '');
  if (value === undefined || isWord(atoms[at + 1], '-') || !isPredicate(atoms, at)) return null;
  return growsItself(atoms, at) || isGrown(atoms, at) ? value : null;
}

const owners = wordSet('its their his her our my');
const articles = wordSet('a an the its their his her our my');
const modals = wordSet('to will would could can may might should must');

/** "has doubled", "will double", not "a doubled fee" and "a double room". */
function isPredicate(atoms: readonly Atom[], at: number): boolean {
  const from = startOfVerb(atoms, at);
  if (atoms[at]?.form.endsWith('e')) return atoms.slice(from, at).some((atom) => isOneOf(atom, modals));
  return atoms[at]?.tag === 'VERB' && !isOneOf(atoms[from - 1], articles);
}

const longestVerb = 6;
const inVerb = (atom: Atom | undefined) =>
  atom?.tag === 'AUX' ||
  atom?.tag === 'ADV' ||
  isOneOf(atom, modals) ||
  isWord(atom, 'more', 'than', 'expected');

/** Where the verb's own words begin: "have more than | doubled". */
export function startOfVerb(atoms: readonly Atom[], at: number): number {
  let from = at;
  while (from > at - longestVerb && inVerb(atoms[from - 1])) from -= 1;
  return from;
}

const prepositions = wordSet('in within by after before and , . ; ) :');
const timing = wordSet('since between during last this every');
const spells = wordSet('the a last this');

/** "Thefts doubled to 88", "the number of pupils has doubled since 2010"; but not "players doubled up". */
function growsItself(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  const level = isWord(next, 'to', 'from', 'by') && isLevel(atoms, at + 2);
  const spell = isWord(next, 'over') && isOneOf(atoms[at + 2], spells);
  const told = level || spell || isOneOf(next, timing);
  if (next && !told && !isOneOf(next, prepositions)) return false;
  return hasCountedSubject(atoms, startOfVerb(atoms, at), told);
}

const isLevel = (atoms: readonly Atom[], at: number) =>
  [at, at + 1, at + 2].some((place) => atoms[place]?.kind === 'digits' || atoms[place]?.tag === 'NUM');

const longestSubject = 8;

/** The nearest quantity, or plural of things, before the verb and in the same clause. */
function hasCountedSubject(atoms: readonly Atom[], end: number, told: boolean): boolean {
  for (let at = end - 1; at >= Math.max(0, end - longestSubject); at--) {
    const atom = atoms[at];
    if (!atom || atom.kind === 'mark' || atom.tag === 'VERB' || atom.tag === 'AUX') return false;
    if (isQuantity(atom)) return true;
    // Names end in s, too; but a first word has its capital anyhow.
    const named = atom.tag === 'PROPN' && !(told && at === 0);
    if (isPlural(atom.form) && !named && (atom.tag === 'NOUN' || atom.tag === 'PROPN')) return true;
  }
  return false;
}

/** "doubled its budget", "halved the number of clerks", "tripled sales"; "doubled the rival's sales" compares. */
function isGrown(atoms: readonly Atom[], at: number): boolean {
  const owned = isOneOf(atoms[at + 1], owners);
  const named = isWord(atoms[at + 1], 'the');
  const phrase = readNounPhrase(atoms, owned || named ? at + 2 : at + 1);
  if (!phrase || !isQuantity(atoms[phrase.head])) return false;
  return !named || phrase.from === phrase.head;
}

/** Tells whether the multiple at atom `at` is a change of its own: "doubled", but not "double the amount". */
export const isGrowth = (atoms: readonly Atom[], at: number): boolean => readChange(atoms, at) !== null;

const comparedWith = wordSet('the that this its their his her last what');
const measures = wordSet('many much likely');

/** "twice as many", "double the amount", "twice last year's total"; but not "twice as loud" and "twice a week". */
function readComparison(atoms: readonly Atom[], at: number): number | null {
  const value = comparing.get(atoms[at]?.form ?? '');
  if (value === undefined) return null;
  const next = atoms[at + 1];
  if (isWord(next, 'as') && isOneOf(atoms[at + 2], measures)) return value;
  if (!isOneOf(next, comparedWith)) return null;
  if (isWord(next, 'what') || (isWord(next, 'that') && isWord(atoms[at + 2], 'of', '.', ','))) return value;
  return namesQuantity(atoms, at + 2) ? value : null;
}

const longestObject = 5;

/** "the | average amount", "last | year's total"; but not "the | 120 decibels". */
function namesQuantity(atoms: readonly Atom[], from: number): boolean {
  for (let at = from; at < from + longestObject; at++) {
    if (isQuantity(atoms[at])) return true;
    if (atoms[at]?.kind !== 'word' || atoms[at]?.tag === 'ADP' || atoms[at]?.tag === 'VERB') return false;
  }
  return false;
}
