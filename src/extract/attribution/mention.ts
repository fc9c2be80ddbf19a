import type { Party } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';

/** A name that is known already, with the token behind it. */
export type KnownName = Range & { to: number; party: Party['kind'] };

/**
 * Words that can stand for a speaker: "Mr Narey", "who", "the bureau's spokesman". Positions are
 * indices into the article's tokens, `to` exclusive; `head` is the word that says what it is, `name`
 * the known name that it ends with, if any. A label stands before its words: "NAREY: …".
 */
export type Mention = Range & {
  kind: 'name' | 'pronoun' | 'relative' | 'description' | 'label';
  from: number;
  to: number;
  head: number;
  name: KnownName | null;
};
