import type { Atom } from './atoms.ts';
import type { Stretch } from './draft.ts';
import { isPlural } from './units/singular.ts';
import { isHyphen, isWord } from './words.ts';

/** A noun phrase: its atoms, where its head noun stands, and whether that is a plural. */
export type NounPhrase = Stretch & { head: number };

const longest = 12;

export const isPossessive = (atom: Atom) => /(?:'s|s')$/.test(atom.form);
export const isNoun = (atom: Atom | undefined) =>
  atom?.kind === 'word' &&
  (atom.tag === 'NOUN' || atom.tag === 'PROPN') &&
  !isPossessive(atom) &&
  atom.text !== 'x' &&
  !isWord(atom, 'to', 'of', 'in', 'and', 'or', 'say', 'says', 'think', 'left');
const isQuote = (atom: Atom) => isWord(atom, '“', '”', '"', '‘');
const isDescribing = (atom: Atom) => atom.tag === 'ADJ' || atom.tag === 'NUM';
const isParticiple = (atom: Atom) =>
  atom.tag === 'VERB' && /(?:ed|ing|en|wn|ught|id|lt|nt|ade)$/.test(atom.form);

/**
 * The noun phrase that begins at atom `at`, its adjectives and compound nouns included, up to the head:
 * "new 737 Max jets", "still and moving images". Null where no noun follows.
 */
export function readNounPhrase(atoms: readonly Atom[], at: number): NounPhrase | null {
  if (isWord(atoms[at], 'and', 'or', '&')) return null;
  let head = -1;
  for (let index = at; index < atoms.length && index < at + longest; index++) {
    if (head < 0 && isMistagged(atoms, index)) return { from: at, to: index + 1, head: index };
    if (endsPhrase(atoms, index, head)) break;
    if (isNoun(atoms[index])) head = index;
  }
  if (head >= 0 && isPluralAfter(atoms, at, head)) head += 1;
  return head < 0 ? null : { from: at, to: head + 1, head };
}

/** "25 home runs": after more than one, a noun in the singular is followed by its head, not by a verb. */
function isPluralAfter(atoms: readonly Atom[], at: number, head: number): boolean {
  const [noun, verb, next] = [atoms[head], atoms[head + 1], atoms[head + 2]];
  if (head !== at || noun?.tag !== 'NOUN' || isPlural(noun.form) || isWord(atoms[at - 1], 'one', '1', '-'))
    return false;
  const ends = next === undefined || next.kind === 'mark' || next.tag === 'ADP' || next.tag === 'CCONJ';
  return verb?.tag === 'VERB' && /[^s]s$/.test(verb.form) && ends;
}

/** The tagger takes some plural nouns after a number or an adjective for verbs: "3.7 rebounds while". */
function isMistagged(atoms: readonly Atom[], index: number): boolean {
  const [before, atom, next] = [atoms[index - 1], atoms[index], atoms[index + 1]];
  const counted = before?.kind === 'digits' || before?.tag === 'NUM' || before?.tag === 'ADJ';
  return (
    counted && !isWord(before, 'one') && atom?.tag === 'VERB' && /[^s]s$/.test(atom.form) && !isNoun(next)
  );
}

function endsPhrase(atoms: readonly Atom[], index: number, head: number): boolean {
  const [atom, next] = [atoms[index], atoms[index + 1]];
  if (!atom || (isWord(atom, 'age', 'ages') && next?.kind === 'digits')) return true;
  if (isNoun(atom)) return head >= 0 && endsBeforeNoun(atoms[head], atom, atoms[index - 1]);
  if (isHyphen(atom) && atom.glued && next?.glued) return false;
  if (atom.kind === 'digits') return next?.tag !== 'PROPN' && !(atoms[head]?.tag === 'PROPN' && isNoun(next));
  if (isWord(atom, 'and', 'or', '&')) return !joinsModifiers(atoms, index, head);
  const compound = isHyphen(atoms[index - 1]) && atom.glued;
  if (isQuote(atom)) return !leadsToNoun(atoms, index);
  if (compound) return false;
  if (head >= 0) return !(atom.tag === 'ADJ' && atoms[head]?.tag === 'PROPN' && leadsToNoun(atoms, index));
  if (isPossessive(atom) || atom.tag === 'ADV' || isParticiple(atom)) return !leadsToNoun(atoms, index);
  return !isDescribing(atom);
}

/** "50 states | Friday", "10 people | Ann Lee met": a plural ends the phrase before a name. */
function endsBeforeNoun(head: Atom | undefined, atom: Atom, before: Atom | undefined): boolean {
  if (isHyphen(before) || isWord(before, 'and', 'or', '&')) return false;
  return (
    head !== undefined &&
    head.tag === 'NOUN' &&
    isPlural(head.form) &&
    (atom.tag === 'PROPN' || !isPlural(atom.form))
  );
}

const farthest = 4;

function leadsToNoun(atoms: readonly Atom[], index: number): boolean {
  for (let at = index + 1; at <= index + farthest; at++) {
    const atom = atoms[at];
    if (isNoun(atom)) return true;
    if (!atom || !(leadsOn(atom) || isHyphen(atoms[at - 1]))) return false;
  }
  return false;
}

/** What may stand between the first adjective and the noun. */
const leadsOn = (atom: Atom) =>
  isDescribing(atom) ||
  isParticiple(atom) ||
  isPossessive(atom) ||
  isHyphen(atom) ||
  isQuote(atom) ||
  isWord(atom, 'and');

/** "still and moving images", "Kia and Hyundai vehicles"; but not "goals and assists". */
function joinsModifiers(atoms: readonly Atom[], index: number, head: number): boolean {
  const [before, next] = [atoms[index - 1], atoms[index + 1]];
  if (!before || !next || (head >= 0 && isPlural(atoms[head]?.form ?? ''))) return false;
  const alike =
    before.tag === next.tag ||
    ((isDescribing(before) || before.tag === 'ADV') && (next.tag === 'VERB' || isDescribing(next)));
  return alike && leadsToNoun(atoms, index + 1);
}
