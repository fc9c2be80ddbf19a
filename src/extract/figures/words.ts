import type { Atom } from './atoms.ts';

/** Tells whether an atom is one of the words or marks given. */
export const isWord = (atom: Atom | undefined, ...forms: readonly string[]): boolean =>
  atom !== undefined && forms.includes(atom.form);

/** Tells whether an atom is in a list of words. */
export const isOneOf = (atom: Atom | undefined, words: ReadonlySet<string>): boolean =>
  atom !== undefined && words.has(atom.form);

export const isHyphen = (atom: Atom | undefined): boolean =>
  atom !== undefined && atom.text.length === 1 && '-‐‑'.includes(atom.text);

/** Tells whether an atom begins with a capital letter. */
export const isCapital = (atom: Atom | undefined): boolean => /^\p{Lu}/u.test(atom?.text ?? '');
