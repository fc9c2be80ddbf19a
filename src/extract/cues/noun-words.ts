import type { Token } from '#extract/article.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Prepositions that tie a noun to the one before it: "the mayor of Norton". */
export const joining = words(
  'of for from in at with on to near by against around across over about between within outside under behind inside than',
);
/** They stand for a whole noun phrase. */
export const standalone = words(
  'he she they it i we you who which that him them us me himself herself themselves one everyone everybody somebody someone nobody anyone',
);
export const relative = words('who which that whose whom');

const possessive = words("his her their its our my your 's ' whose");
const quantities = words(
  'some many others most all few several both another other those these this majorities more half each any none no',
);
const connecting = words('- & % /');
/** Words that begin a sentence in capitals without being names. */
const leading = words(
  'still also now then meanwhile however instead asked according perhaps earlier later only even yet so well yes no here there once again today when while despite not as recently separately additionally furthermore moreover nevertheless',
);
const nominal = words('NOUN PROPN NUM X');
/** Names that are also words are often tagged as those. */
const mistaken = words('VERB ADJ ADV INTJ');

export const isQuantity = (token: Token | undefined): boolean => !!token && quantities.has(token.form);

/** Whether a word can be the head of a noun phrase. */
export function isNominal({ tag, form, text }: Token): boolean {
  return nominal.has(tag) || quantities.has(form) || (mistaken.has(tag) && isName(text, form));
}

function isName(text: string, form: string): boolean {
  return text !== form && !leading.has(form) && !form.endsWith('ing') && !form.endsWith('ed');
}

/** Whether a word can stand inside a noun phrase without a preposition. */
export function isInside(token: Token): boolean {
  const { tag, form } = token;
  if (tag === 'DET' || tag === 'ADJ' || tag === 'SYM') return true;
  return isNominal(token) || possessive.has(form) || connecting.has(form);
}

/** Whether a word only goes on a phrase: the "'s" of "Norton's". */
export function isContinuing(token: Token | undefined): boolean {
  return !!token && (token.form === "'s" || token.form === "'" || connecting.has(token.form));
}
