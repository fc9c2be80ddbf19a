import type { Atom } from '#extract/figures/atoms.ts';
import { type Draft, rejecting } from '#extract/figures/draft.ts';
import { isPlural } from '#extract/figures/units/singular.ts';
import { isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

const dialling = wordSet(
  'call calls called calling dial dials dialled dialed dialling ring rings rang phone text',
);
const emergency = wordSet('999 911 112 111 101 000 116');
const lines = wordSet('call calls caller callers operator operators line helpline hotline number service');

/** "0800 555 111", "020 7946 0000", "call 101", "contact the police on 101", "a 999 call". */
export const rejectTelephones = rejecting((draft, { atoms }) => {
  if (draft.style !== 'digits' || draft.unitKind === 'money' || draft.unitKind === 'measure') return false;
  return isInTelephone(atoms, draft.from) || isDialled(atoms, draft) || isEmergency(atoms, draft);
});

/** So many groups of digits make up a telephone number. */
const mostGroups = 5;
const isGroup = (atom: Atom | undefined) => /^\d{2,6}$/.test(atom?.text ?? '');

/** Groups of digits in a row, of which the first begins with a nought, or of which there are three. */
function isInTelephone(atoms: readonly Atom[], at: number): boolean {
  if (!isGroup(atoms[at])) return false;
  let [from, to] = [at, at + 1];
  while (from > at - mostGroups && isGroup(atoms[from - 1])) from -= 1;
  while (to < at + mostGroups && isGroup(atoms[to])) to += 1;
  const zero = /^0\d{2}/.test(atoms[from]?.text ?? '');
  return zero || to - from > 2 || (to - from > 1 && isWord(atoms[from - 1], '+'));
}

/** "call 101 and say where"; but not "called 300 witnesses". */
function isDialled(atoms: readonly Atom[], { from, phrase }: Draft): boolean {
  const head = phrase && atoms[phrase.to - 1];
  const counts = head !== null && isPlural(head?.form ?? '');
  return isOneOf(atoms[from - 1], dialling) && /^\d{3,6}$/.test(atoms[from]?.text ?? '') && !counts;
}

const reach = 8;

function isEmergency(atoms: readonly Atom[], { from, to }: Draft): boolean {
  if (!isOneOf(atoms[from], emergency)) return false;
  if (isOneOf(atoms[to], lines)) return true;
  if (!isWord(atoms[from - 1], 'on', 'via', 'through', 'or')) return false;
  const before = atoms.slice(Math.max(0, from - reach), from - 1);
  return before.some((atom) => isOneOf(atom, dialling) || isWord(atom, 'contact', 'contacted', 'police'));
}
