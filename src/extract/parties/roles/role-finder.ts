import type { Article, Token } from '#extract/article.ts';
import { isKinNoun, isRoleNoun } from '#extract/parties/lexicon/role-nouns.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';
import { wordSet } from '#extract/word-set.ts';

/** Tokens `from` to `to` (exclusive) that say what somebody is. */
export type TokenRange = { from: number; to: number };

/** Looks for a role beside one place of a name. */
export type RoleFinder = (article: Article, candidate: Candidate) => TokenRange | null;

const plural = /(?:s|men|women)$/u;

/** Whether a word names an office or an occupation of one person; kin is none. */
export function isRoleToken({ form, tag }: Token): boolean {
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && tag !== 'VERB') return false;
  const word = form.includes('-') ? form.slice(form.lastIndexOf('-') + 1) : form;
  return (
    !isKinNoun(form) && (isRoleNoun(form) || isRoleNoun(word)) && !(plural.test(form) && !isRoleNoun(form))
  );
}

const bridging = new Set(['-', '‐', '&', '/']);
/** Participles that belong to a role; others tell what somebody does: "Holm, accusing the minister". */
const participles = wordSet(`
  acting appointed assisting attending commanding consulting decorated elected founding
  governing incoming leading managing outgoing practicing practising presiding registered retired retiring ruling
  serving sitting supervising visiting
`);

/** Words of which a description before its last noun is made: "former deputy children's commissioner". */
export function isDescriptive({ tag, text, form }: Token): boolean {
  if (tag === 'VERB') return participles.has(form);
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || tag === 'NUM' || bridging.has(text);
}
