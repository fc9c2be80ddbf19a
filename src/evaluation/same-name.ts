import { splitName, suffixes, titles, trimName } from './name-words.ts';
import { fullGivenName } from './nicknames.ts';

/** After the first of these, a role or a clause begins: "Jane Roe, the mayor", "Jane Roe of Hull". */
const afterName = / ?[,(]| [—–-] | ?\b(?:who|of)\b/gu;
const capital = /\p{Lu}/u;

/**
 * Whether two names may mean the same person: the same surname, and given names that do not contradict
 * each other. Titles, initials and what follows the name do not count.
 */
export function isSameName(found: string, gold: string): boolean {
  const goldName = readName(gold);
  if (goldName.words.length === 0) return false;
  return [leadingName(trimName(found)), trimName(found)].some((form) => agree(readName(form), goldName));
}

/** What stands before a role or a clause, if it holds a capital letter; else the whole. */
function leadingName(text: string): string {
  for (const { index } of text.matchAll(afterName)) {
    if (!/[\p{L}.]/u.test(text.charAt(index - 1))) continue;
    const before = text.slice(0, index);
    return capital.test(before) ? before : text;
  }
  return text;
}

type Name = { words: readonly string[]; suffixed: boolean };

function readName(text: string): Name {
  const all = splitName(text);
  const words = [...all];
  while (words.length > 1 && suffixes.has(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && titles.has(words[0] ?? '')) words.shift();
  return { words, suffixed: suffixes.has(all.at(-1) ?? '') };
}

function agree(found: Name, gold: Name): boolean {
  if (found.words.length === 0 || areFatherAndSon(found, gold)) return false;
  if (found.words.join(' ') === gold.words.join(' ')) return true;
  return found.words.at(-1) === gold.words.at(-1) && agreeInGivenNames(found, gold);
}

/** One name says "Jr", where the other, though it has given names too, does not. */
function areFatherAndSon(found: Name, gold: Name): boolean {
  return found.suffixed && !gold.suffixed && found.words.length > 1 && gold.words.length > 1;
}

/** "Bill" is William and "Chris" may be Christine, but neither is Heather. */
function agreeInGivenNames(found: Name, gold: Name): boolean {
  const [these, those] = [givenNames(found), givenNames(gold)];
  if (these.length === 0 || those.length === 0) return true;
  return these.some((one) => those.some((other) => one === other || one.startsWith(other.slice(0, 3))));
}

function givenNames({ words }: Name): string[] {
  const given = words.slice(0, -1).filter((word) => word.length > 1 && !titles.has(word));
  return given.map(fullGivenName);
}
