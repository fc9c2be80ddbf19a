import type { Gender } from '#extract/parties/known-party.ts';
import type { Range } from '#extract/range.ts';
import type { NameWord } from './name-word.ts';

/** A name at one place of the text, not yet known to be anybody's. Tokens `from` to `to`, exclusive. */
export type Candidate = Range & {
  from: number;
  to: number;
  /** The words of the name itself, without title and suffix; never empty. */
  words: readonly NameWord[];
  /** The same, folded. */
  forms: readonly string[];
  /** "Jr." */
  suffix: string | null;
  /** "Mr", part of the mention. */
  honorific: NameWord | null;
  /** Capitalised words before the name that say what its bearer is: "Prime Minister", "Harbour Council Chairman". */
  title: readonly NameWord[];
  paragraph: number;
  /** Where any word has a capital: at the start of a sentence. */
  opening: boolean;
  /** Its only word also stands in the text without a capital: "Women". */
  alsoSmall: boolean;
  /** Inside a line in which nearly every word has a capital. */
  heading: boolean;
  /** Followed by "'s". */
  possessive: boolean;
  /** What kinship beside the name tells: "his wife, Ada" is a woman, and "Holm's wife" makes Holm a man. */
  kinGender: Gender | null;
  /** Brought in by a first name alone as somebody's relative; `forms` then has that one's surname too. */
  isRelative: boolean;
  /** A relative's first name that a verb of speech follows. */
  speaks: boolean;
};
