import type { Atom } from './atoms.ts';
import { isNoun, isPossessive, type NounPhrase } from './noun-phrase.ts';
import { singular } from './units/singular.ts';
import { isHyphen, isWord } from './words.ts';

/** What a phrase counts, in the singular: adjectives and nouns without articles, participles and marks. */
export function nameOfPhrase(atoms: readonly Atom[], phrase: NounPhrase): string {
  const words = atoms.slice(phrase.from, phrase.to).map((atom, index) => {
    const at = phrase.from + index;
    if (at === phrase.head) return headName(atom);
    if (isHyphen(atom)) return '-';
    const kept =
      atom.kind !== 'mark' &&
      !isWord(atom, 'past', 'last', 'next') &&
      (atom.kind === 'digits' ||
        isHyphen(atoms[at + 1]) ||
        atom.glued ||
        isPossessive(atom) ||
        isNoun(atom) ||
        atom.tag === 'ADJ');
    return kept ? possessor(atom) : '';
  });
  return words
    .filter(Boolean)
    .join(' ')
    .replaceAll(' - ', '-')
    .replaceAll(/^-|\s-$/g, '')
    .trim();
}

const isName = (atom: Atom) => atom.tag === 'PROPN' && /^\p{Lu}/u.test(atom.text);
const isAcronym = (atom: Atom) => /^\p{Lu}{2,}s$/u.test(atom.text);
const headName = (atom: Atom) =>
  isAcronym(atom) ? atom.text.slice(0, -1) : singular(isName(atom) ? atom.text : atom.form);
const possessor = (atom: Atom) => (isName(atom) ? atom.text : atom.form).replace(/['’]s?$/, '');
