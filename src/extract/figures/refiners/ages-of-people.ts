import type { Atom } from '#extract/figures/atoms.ts';
import type { Draft } from '#extract/figures/draft.ts';
import { isPlural } from '#extract/figures/units/singular.ts';
import { isCapital, isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

/** Tells whether a bare number is how old somebody is: "she was 10", "Ann Lee, 33,", "the average age was 18". */
export function isAgeOfPerson(atoms: readonly Atom[], draft: Draft): boolean {
  return (
    isSaidOfPerson(atoms, draft) ||
    isLimit(atoms, draft) ||
    isBesideName(atoms, draft) ||
    isAverageAge(atoms, draft)
  );
}

const persons = wordSet('he she i you');
const approximate = wordSet('about around nearly almost only just now already barely');
const contracted = wordSet("he's she's i'm you're they're");

/** "when she was around 10,", "he's 43", "as he turned 18", "she will be 60 in May" */
function isSaidOfPerson(atoms: readonly Atom[], { from, to }: Draft): boolean {
  const at = isOneOf(atoms[from - 1], approximate) ? from - 2 : from - 1;
  if (startsPhrase(atoms[to])) return false;
  if (isWord(atoms[at], ...contracted, 'turned', 'turning', 'turns')) return true;
  const subject = isOneOf(atoms[at - 1], persons) || isOneOf(atoms[at - 2], persons);
  return subject && isWord(atoms[at], 'was', 'is', 'am', 'are', 'be', 'were');
}

const startsPhrase = (next: Atom | undefined) =>
  next !== undefined &&
  (next.kind === 'digits' || ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'SYM'].includes(next.tag));

const people = wordSet('people those anyone men women voters children adults girls boys workers');

/** "voters under 45", "died at 43" */
function isLimit(atoms: readonly Atom[], { from, to }: Draft): boolean {
  if (startsPhrase(atoms[to])) return false;
  const [before, earlier] = [atoms[from - 1], atoms[from - 2]];
  return (
    (isWord(before, 'under', 'over') && isOneOf(earlier, people)) ||
    (isWord(before, 'at') && isWord(earlier, 'died', 'dies', 'dead'))
  );
}

/** "Ann Lee, 33, of Harrow", "Ann Lee, 33; Jo Lee, 31;" and "Ann Lee (33)" */
function isBesideName(atoms: readonly Atom[], { from, to, style }: Draft): boolean {
  const [name, before, next] = [atoms[from - 2], atoms[from - 1], atoms[to]];
  if (style !== 'digits' || !name || !isPerson(name)) return false;
  return (isWord(before, ',') && isWord(next, ',', ';')) || (isWord(before, '(') && isWord(next, ')'));
}

/** A name, or what somebody is: "his daughter, 34,". */
const isPerson = (atom: Atom) =>
  (atom.tag === 'PROPN' && isCapital(atom)) ||
  (atom.tag === 'NOUN' && atom.kind === 'word' && !isPlural(atom.form));

const farthest = 12;

/** "the average age of the singers was 18" */
function isAverageAge(atoms: readonly Atom[], { from, to }: Draft): boolean {
  if (!isWord(atoms[from - 1], 'was', 'is', 'of', 'at') || startsPhrase(atoms[to])) return false;
  for (let at = from - 2; at >= Math.max(0, from - farthest); at--) {
    if (isWord(atoms[at], 'age') && isWord(atoms[at - 1], 'average', 'median', 'mean', 'minimum', 'maximum'))
      return true;
  }
  return false;
}
