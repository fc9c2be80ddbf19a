import { foldName, pronouns, splitName } from './name-words.ts';
import type { GoldSource } from './quote-gold.ts';
import { isSameName } from './same-name.ts';

/** Words that tell nobody from anybody else. */
const fillers = new Set(['the', 'a', 'an', 'of']);
const firstWord = /^(?:the|a|an|one|some|many|other|his|her|their)\b/i;
const longestPronounSource = 3;

/** The names of whom the gold means; null where it gives none. */
export function namesOf(source: GoldSource | null): readonly string[] | null {
  if (!source) return null;
  if (source.referents.length > 0) return source.referents;
  return source.type === 'name' ? source.names : null;
}

/** Whether somebody is named, and not only described or meant by a pronoun. */
export function isNamed(speaker: string): boolean {
  const words = splitName(speaker);
  if (words.length === 1 && pronouns.has(words[0] ?? '')) return false;
  return /\p{Lu}/u.test(speaker.replace(firstWord, ''));
}

export const isOneOf = (speaker: string, names: readonly string[]): boolean =>
  names.some((name) => isSameName(speaker, name));

/**
 * Whether the speaker found (empty for none) is the gold's: by name, or by the very mention that the
 * gold gives. Nobody is right where the gold has nobody.
 */
export function isRightSpeaker(speaker: string, source: GoldSource | null): boolean {
  if (!source || speaker === '') return !source && speaker === '';
  if (isOneOf(speaker, [...(namesOf(source) ?? []), ...(source.type === 'name' ? source.names : [])])) {
    return true;
  }
  if (source.type === 'name') return false;
  return source.type === 'pronoun' ? isSamePronoun(speaker, source.text) : isSameDescription(speaker, source);
}

function isSamePronoun(speaker: string, gold: string): boolean {
  const [these, those] = [splitName(speaker), splitName(gold)];
  if (these.join(' ') === those.join(' ')) return true;
  const [word = ''] = these;
  // "He himself" is marked as a whole.
  const isPart = these.length === 1 && those.length <= longestPronounSource && those.includes(word);
  return isPart && pronouns.has(word);
}

/** The head word of the description, or half of the words of both. */
function isSameDescription(speaker: string, gold: GoldSource): boolean {
  const these = splitName(speaker);
  const those = splitName(gold.text);
  if (these.includes(foldName(gold.head || (those.at(-1) ?? '')))) return true;
  const telling = (word: string) => !fillers.has(word);
  const shared = these.filter((word) => those.includes(word) && telling(word)).length;
  const both = new Set([...these, ...those].filter(telling)).size;
  return both > 0 && shared / both >= 0.5;
}
