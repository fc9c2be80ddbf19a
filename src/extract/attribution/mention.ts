import type { Range } from '#extract/range.ts';

/**
 * Words that can stand for a speaker: "Mr Narey", "who", "the bureau's spokesman". Positions are
 * indices into the article's tokens, `to` exclusive; `head` is the word that says what it is.
 */
export type Mention = Range & {
  kind: 'name' | 'pronoun' | 'relative' | 'description';
  from: number;
  to: number;
  head: number;
};
