import type { Token } from '#extract/article.ts';
import { isRoleNoun } from '#extract/parties/lexicon/role-nouns.ts';
import { isSpeechVerb } from '#extract/parties/lexicon/speech-verbs.ts';
import { isDescriptive } from '#extract/parties/roles/role-finder.ts';
import { wordSet } from '#extract/word-set.ts';
import type { Testimony, Witness } from './witness.ts';

const person = (weight: number, reason: string): Testimony[] => [{ kind: 'person', weight, reason }];
const parties = wordSet('d r i ind lab con snp libdem dem rep');
const auxiliaries = wordSet('also has had then later later once himself herself');
const determiners = wordSet('a an the his her its their our my');
/** How far behind a name its bearer's role is looked for. */
const reach = 12;

/** What follows a name: "Holm said", "Jane Holm, 34,", "Jane Holm, who", "Jane Holm, the director". */
export const wordsAfter: Witness = ({ tokens }, { to, possessive, forms }) => {
  if (possessive) return [];
  const next = tokens[to];
  if (!next) return [];
  if (next.form === 'who' || next.form === 'whose') return person(2, 'who');
  if (next.text === '(' && parties.has(tokens[to + 1]?.form ?? '')) return person(4, 'party and state');
  if (next.form === 'of' && forms.length > 1) return person(0.6, 'of a place');
  if (next.text === ',') return afterComma(tokens, to + 1, forms.length);
  const verb = auxiliaries.has(next.form) || next.tag === 'ADV' ? tokens[to + 1] : next;
  if (verb && isSpeechVerb(verb.form)) return person(1.6, 'speech after');
  return next.tag === 'AUX' || next.tag === 'VERB' ? person(0.6, 'subject') : [];
};

function afterComma(tokens: readonly Token[], at: number, words: number): Testimony[] {
  const next = tokens[at];
  if (!next) return [];
  if (next.tag === 'NUM' && /^\d{1,3}$/.test(next.text) && tokens[at + 1]?.text === ',') {
    return words > 1 ? person(5, 'age') : [];
  }
  if (next.form === 'who' || next.form === 'whose') return person(3, 'who');
  if (next.form === 'of') return person(0.6, 'of a place');
  for (let index = at; index < Math.min(at + reach, tokens.length); index++) {
    const token = tokens[index];
    if (
      !token ||
      (token.tag === 'PUNCT' && token.text !== '-') ||
      (token.tag === 'VERB' && !isDescriptive(token)) ||
      token.tag === 'ADP'
    )
      break;
    if (token.tag === 'NOUN' && isRoleNoun(token.form) && words > 1)
      return isSpeechVerb(tokens[index + 1]?.form ?? '') ? [] : person(3, 'role after');
  }
  return determiners.has(next.form) ? person(0.6, 'apposition') : [];
}
