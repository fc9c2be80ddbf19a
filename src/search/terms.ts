import { stemmer } from 'stemmer';
import { type AlignedWord, alignedWord } from '#collation/words.ts';
import { isNumber } from '#text/numbers.ts';
import { splitWords, type Word } from '#text/words.ts';

/** What searching needs to know of a word's form, wherever it stands. */
export type Lexeme = AlignedWord & {
  stem: string;
  /** True for words that every text holds and that tell nothing. */
  common: boolean;
};

/** A word of a text. */
export type Term = Word & Lexeme;

const commonWords = new Set(
  `a about above after again against all also am an and any are aren't as at be been before being below
  between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each
  either else even ever every few for from further get gets got had hadn't has hasn't have haven't having he he's
  her here hers him his how i i'd i'll i'm i've if in into is isn't it it's its itself just let let's like
  many may me might more most much must my no nor not now of off on once only or other our ours out over own
  per quite rather said same say says shall she should shouldn't so some still such tell than that that's the
  their theirs them then there there's these they they're this those through to told too under until up upon us very was wasn't we we'll
  we're we've were weren't what what's when where where's which while who who's whom whose why will with
  won't would wouldn't yes yet you you're your yours arent cant couldnt didnt doesnt dont hadnt hasnt havent
  isnt ive lets shouldnt thats theres theyre wasnt werent wont wouldnt youre`.split(/\s+/),
);

/** What stands before a name and is no part of it. */
export const honorifics: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir lady lord prof professor'.split(' '),
);

/** Splits a text into terms; offsets as in `splitWords`. */
export function splitTerms(text: string): Term[] {
  return splitWords(text).map(({ start, end, form }) => {
    return { start, end, ...lexemeOf(form) };
  });
}

/** The words of a text without their places. */
export function splitLexemes(text: string): Lexeme[] {
  return splitWords(text).map(({ form }) => lexemeOf(form));
}

/** Forgotten where there are more, so that no text can fill the memory. */
const mostOfLibrary = 300_000;
const mostAsked = 2_000;

const ofLibrary = new Map<string, Lexeme>();
/** Words that stand in no document: users type others for ever. */
const asked = new Map<string, Lexeme>();
let isReading = false;

/** Keeps the words that are met while `read` runs, as those of a library; gives what `read` gives. */
export function keepingWords<T>(read: () => T): T {
  isReading = true;
  try {
    return read();
  } finally {
    isReading = false;
  }
}

/** What is known of a folded form; the same object as long as it is remembered. */
export function lexemeOf(form: string): Lexeme {
  const known = ofLibrary.get(form) ?? asked.get(form);
  if (known) return known;
  const lexeme = {
    ...alignedWord(form),
    stem: stemOf(form),
    common: commonWords.has(form),
  };
  if (isReading) remember(ofLibrary, lexeme, form, mostOfLibrary);
  else remember(asked, lexeme, form, mostAsked);
  return lexeme;
}

function remember(lexemes: Map<string, Lexeme>, lexeme: Lexeme, form: string, most: number): void {
  if (lexemes.size >= most) lexemes.clear();
  lexemes.set(form, lexeme);
}

/** Words that are the same word in another spelling. */
const spellings = new Map([
  ["can't", 'cannot'],
  ['cant', 'cannot'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
]);

/** The stem of a folded word; numbers stay whole. */
export function stemOf(form: string): string {
  if (isNumber(form)) return form.replaceAll(',', '');
  return stemmer(spellings.get(form) ?? form.replace(/'s?$/, ''));
}
