import type { Token } from './tokens.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const negations =
  list(`not no never none nobody nothing nor neither nowhere cannot without hardly barely scarcely
  rarely seldom unless except lack lacks lacked lacking fail fails failed failing failure deny denies denied denying
  refuse refuses refused refusing reject rejects rejected rejecting`);

const quantifiers =
  list(`all every each any some many much most more few fewer less least several both either half
  everybody everyone everything everywhere somebody someone something anybody anyone anything always often sometimes
  usually mostly mainly only almost nearly majority minority whole entire enough plenty lot lots`);

const modals =
  list(`will would can could may might must should shall ought need needs perhaps maybe possibly probably
  likely unlikely certainly surely definitely`);

const numbers =
  list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
  thousands million millions billion billions trillion trillions dozen dozens first second third fourth fifth sixth
  seventh eighth ninth tenth once twice double triple quarter quarters thirds single couple pair percent per`);

const status = list(`alleged allegedly allege alleges reported reportedly suspected suspect suspects accused
  apparently apparent claimed claims claim supposed supposedly purported convicted charged guilty innocent proven
  confirmed`);

/** Whether a folded form denies something; that of a short form ("don't") too. */
export function isNegation(form: string): boolean {
  return negations.has(form) || form.endsWith("n't");
}

/**
 * Whether a change of this word may change a negation, a number, a quantifier, a modal verb or the status of
 * a charge. Rather one too many: what is changed here must have one truth.
 */
export function carriesMeaning(form: string): boolean {
  return (
    isNegation(form) ||
    quantifiers.has(form) ||
    modals.has(form) ||
    numbers.has(form) ||
    status.has(form) ||
    /\p{N}|^un|^non|less$|'ll$|'d$/u.test(form)
  );
}

/** Whether a word may be part of a name: written with a capital where small letters were to be expected. */
export function mayBeName(token: Token, standsSmall: (form: string) => boolean): boolean {
  if (!isCapital(token.text) || /^i(?:'|$)/.test(token.form)) return false;
  return !token.begins || !standsSmall(token.form);
}

/** Whether a word begins with a capital. */
export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
