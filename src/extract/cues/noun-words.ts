import type { Token } from '#extract/article.ts';
import { wordSet } from '#extract/word-set.ts';

/** Prepositions that tie a noun to the one before it: "the mayor of Norton". */
export const joining = wordSet(
  'of for from in at with on to near by against around across over about between within outside under behind inside than',
);
/** They stand for a whole noun phrase. */
export const standalone = wordSet(
  'he she they it i we you who which that him them us me himself herself themselves one everyone everybody somebody someone nobody anyone',
);
/** After a noun phrase, they only stress it: "the mayor himself". */
export const reflexive = wordSet('himself herself itself themselves');
export const relative = wordSet('who which that whose whom');

const possessive = wordSet("his her their its our my your 's ' whose");
const quantities = wordSet(
  'some many others most all few several both another other those these this majorities more half each any none no',
);
const connecting = wordSet('& % /');
/** Words that begin a sentence in capitals without being names. */
const leading = wordSet(
  'still also now then meanwhile however instead asked according perhaps earlier later only even yet so well yes no here there once again today when while despite not as recently separately additionally furthermore moreover nevertheless',
);
const nominal = wordSet('NOUN PROPN NUM X');
/** Names that are also words are often tagged as those. */
const mistaken = wordSet('VERB ADJ ADV INTJ');

export const isQuantity = (token: Token | undefined): boolean => !!token && quantities.has(token.form);

/** Whether a word can be the head of a noun phrase. */
export function isNominal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return nominal.has(token.tag) || quantities.has(token.form) || isMistakenName(tokens, at);
}

/** A name in capitals that is tagged as the word it also is: "Ted", "Grace". */
function isMistakenName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !mistaken.has(token.tag) || token.text === token.form || leading.has(token.form))
    return false;
  const opens = tokens[at - 1]?.tag !== 'PROPN';
  return !(opens && (token.form.endsWith('ing') || token.form.endsWith('ed')));
}

/** Whether a word can stand inside a noun phrase without a preposition. */
export function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || relative.has(token.form)) return false;
  if (isHyphenated(tokens, at) || isHyphen(tokens, at)) return true;
  if (token.tag === 'DET' || token.tag === 'ADJ' || token.tag === 'SYM') return true;
  if (possessive.has(token.form) || connecting.has(token.form)) return true;
  return isNominal(tokens, at) || isAttributive(tokens, at);
}

/** A hyphen inside a word, and not a dash between words. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.form === '-' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end;
}

/** "in" of "in-depth". */
function isHyphenated(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens, at + 1) && tokens[at]?.tag !== 'PUNCT';
}

/** "the polling average", "an appointed official": a participle between an article and its noun. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (token?.tag !== 'VERB' || !(token.form.endsWith('ing') || token.form.endsWith('ed'))) return false;
  const led = before?.tag === 'DET' || before?.tag === 'ADJ' || possessive.has(before?.form ?? '');
  return led && (after?.tag === 'NOUN' || after?.tag === 'PROPN' || after?.tag === 'ADJ');
}

/** Words with which a new noun phrase begins: "the", "her"; not the "'s" of "Norton's". */
export function beginsPhrase(token: Token | undefined): boolean {
  if (!token) return false;
  return token.tag === 'DET' || (possessive.has(token.form) && !isContinuing(token));
}

/** Whether a word only goes on a phrase: the "'s" of "Norton's". */
export function isContinuing(token: Token | undefined): boolean {
  return (
    !!token && (token.form === "'s" || token.form === "'" || token.form === '-' || connecting.has(token.form))
  );
}
