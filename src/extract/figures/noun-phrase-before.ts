import { wordSet } from '#extract/word-set.ts';
import type { Atom } from './atoms.ts';
import type { Stretch } from './draft.ts';
import { isMonth, isYearNumber } from './units/calendar.ts';
import { isHyphen, isOneOf, isWord } from './words.ts';

const longest = 14;
const linking = wordSet("of and & 's '");

const isNoun = (atom: Atom | undefined) =>
  atom !== undefined && atom.kind !== 'mark' && (atom.tag === 'NOUN' || atom.tag === 'PROPN');
/** "S&P 500" and "in 2022" end with digits. */
const endsPhrase = (atoms: readonly Atom[], at: number) =>
  isNoun(atoms[at]) ||
  (atoms[at]?.kind === 'digits' && (atoms[at - 1]?.tag === 'PROPN' || isYearNumber(atoms[at]?.text ?? '')));

/** The noun phrase that ends just before atom `end`, with what "of" joins to it: "shares of the port". */
function readNounPhraseBefore(atoms: readonly Atom[], end: number): Stretch | null {
  if (!endsPhrase(atoms, end - 1)) return null;
  let from = end - 1;
  while (from > end - longest && belongs(atoms, from - 1)) from -= 1;
  while (from < end - 1 && !opens(atoms[from])) from += 1;
  return { from, to: end };
}

function belongs(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (!atom) return false;
  if (isHyphen(atom)) return atom.glued && atoms[at + 1]?.glued === true;
  return isNoun(atom) || atom.tag === 'ADJ' || atom.tag === 'DET' || isOneOf(atom, linking);
}

/** A phrase begins with a noun or an adjective: not with "the", "of" or a hyphen. */
const opens = (atom: Atom | undefined) =>
  isNoun(atom) || (atom?.kind === 'word' && atom.tag === 'ADJ' && !isOneOf(atom, linking));

const farthest = 24;
const isVerbal = (atom: Atom | undefined) => atom?.tag === 'VERB' || atom?.tag === 'AUX';

/** The subject of the verb that stands nearest before atom `at`: "Referrals to the office | rose by". */
export function readSubject(atoms: readonly Atom[], at: number): Stretch | null {
  let verb = at - 1;
  while (verb > 0 && verb > at - farthest && !isVerbal(atoms[verb])) verb -= 1;
  if (!isVerbal(atoms[verb])) return null;
  let end = verb;
  while (end > 0 && isInVerbGroup(atoms[end - 1])) end -= 1;
  return readWholePhraseBefore(atoms, skipAside(atoms, end));
}

/** The noun phrase before atom `end` with the phrases before its prepositions: "price for homes" in "price for homes in May". */
export function readWholePhraseBefore(atoms: readonly Atom[], end: number): Stretch | null {
  const phrase = readNounPhraseBefore(atoms, skipPronoun(atoms, end));
  if (!phrase) return null;
  let { from, to } = phrase;
  for (let links = 0; links < mostLinks; links++) {
    const head = headBefore(atoms, from);
    if (!head) break;
    if (isTimePhrase(atoms, { from, to })) to = head.to;
    from = head.from;
  }
  return { from, to };
}

/** "thefts | of those" */
const skipPronoun = (atoms: readonly Atom[], end: number) =>
  isWord(atoms[end - 1], 'them', 'those', 'these') && isWord(atoms[end - 2], 'of') ? end - 2 : end;

const mostLinks = 3;
const isInVerbGroup = (atom: Atom | undefined) =>
  isVerbal(atom) || atom?.tag === 'ADV' || atom?.tag === 'PART' || isWord(atom, 'that', 'which', 'who', 'to');

/** The phrase before a preposition is what the sentence is about: "referrals | to the office". */
function headBefore(atoms: readonly Atom[], from: number): Stretch | null {
  const determined = atoms[from - 1]?.tag === 'DET' || atoms[from - 1]?.tag === 'PRON';
  const at = determined ? from - 2 : from - 1;
  return isWord(atoms[at], 'to', 'for', 'in', 'from', 'at', 'on', 'by')
    ? readNounPhraseBefore(atoms, at)
    : null;
}

function isTimePhrase(atoms: readonly Atom[], { from, to }: Stretch): boolean {
  const last = atoms[to - 1];
  return (
    to - from <= 2 &&
    (isMonth(last) || isYearNumber(last?.text ?? '') || isWord(last, 'year', 'month', 'week'))
  );
}

const longestAside = 8;

/** Before a comma and before brackets: "The port (founded in 1850), | fell". */
function skipAside(atoms: readonly Atom[], end: number): number {
  if (isWord(atoms[end - 1], ',')) return end - 1;
  if (!isWord(atoms[end - 1], ')')) return end;
  for (let at = end - 2; at > end - longestAside && at > 0; at--) if (isWord(atoms[at], '(')) return at;
  return end;
}
