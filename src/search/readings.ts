import { type Lexeme, splitTerms, type Term } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Longest query that is laid beside texts; the rest of a longer one is not looked at. */
const MOST_TERMS = 150;
/** Words before "said" that may tell who is asked for. */
const LONGEST_LEAD = 4;
/** Of what follows; fewer are anybody's. */
const FEWEST_TELLING = 2;
const ENOUGH_TO_PROPOSE = 3;
const MOST_TO_PROPOSE = 16;

/** A way to read a question: the words that are looked for, as text and as terms. */
export type Reading = { text: string; terms: Term[] };

/** The terms of a wording, as many as are laid beside texts. */
export function readTerms(text: string): Term[] {
  return splitTerms(text).slice(0, MOST_TERMS);
}

/**
 * The ways to read a question: as the words themselves, and, where somebody is said to have said them,
 * as what follows ("who was it that said …", "the chief said …"). None for a text without words.
 */
export function readWording(wording: string, vocabulary: Vocabulary): Reading[] {
  const [, lead = '', said = ''] = /^(.{0,60}?)\bsaid\b:?(?: that\b)?(.*)$/isu.exec(wording) ?? [];
  const telling = splitTerms(said).filter(({ common }) => !common).length;
  const isAsked = telling >= FEWEST_TELLING && splitTerms(lead).length <= LONGEST_LEAD;
  const all = isAsked ? [...(/^\W*who\b/iu.test(lead) ? [] : [wording]), said] : [wording];
  return all
    .map((text) => ({ text, terms: joinCompounds(readTerms(text), vocabulary) }))
    .filter(({ terms }) => terms.length > 0);
}

/** Whether the library rather writes two words as one: it has that one more often than one of the two. */
function isCompound(first: Term, second: Term, whole: Term, vocabulary: Vocabulary): boolean {
  if (first.common || second.common || !vocabulary.knows(whole.stem)) return false;
  const rarer = Math.max(vocabulary.bitsOf(first.form), vocabulary.bitsOf(second.form));
  return vocabulary.bitsOf(whole.form) < rarer;
}

/** Two words that the library writes as one, "case load", are that one. */
function joinCompounds(terms: readonly Term[], vocabulary: Vocabulary): Term[] {
  const joined: Term[] = [];
  for (const term of terms) {
    const last = joined.at(-1);
    const [whole] = last ? splitTerms(`${last.form}${term.form}`) : [];
    if (last && whole && isCompound(last, term, whole, vocabulary)) {
      joined[joined.length - 1] = { ...whole, start: last.start, end: term.end };
    } else joined.push(term);
  }
  return joined;
}

/**
 * The words to propose by: common ones propose nearly everything and are asked for only where there is
 * little else; of a long wording the rarest are enough.
 */
export function proposingWords(query: readonly Lexeme[], vocabulary: Vocabulary): string {
  const telling = query.filter((term) => !term.common);
  const asked = telling.length >= ENOUGH_TO_PROPOSE ? telling : query;
  return asked
    .toSorted((a, b) => vocabulary.weigh(b) - vocabulary.weigh(a))
    .slice(0, MOST_TO_PROPOSE)
    .map((term) => term.form)
    .join(' ');
}
