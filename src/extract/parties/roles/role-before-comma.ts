import type { Token } from '#extract/article.ts';
import { isSpeechVerb } from '#extract/parties/lexicon/speech-verbs.ts';
import { isDescriptive, isRoleToken, type RoleFinder } from './role-finder.ts';

/** More words than such a role has. */
const longest = 10;
const introducing = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', "'s"]);
const ends = new Set(['.', '?', '!', '”', '"']);
const closing = new Set([',', '.', '—', '–', ';']);

/** "The coroner, Ms Jane Doe, thanked him": the role comes first, and the name is put in. */
export const roleBeforeComma: RoleFinder = ({ tokens }, { from, to, title, possessive }) => {
  const comma = (title[0]?.from ?? from) - 1;
  const head = tokens[comma - 1];
  if (possessive || tokens[comma]?.text !== ',' || !head || !closing.has(tokens[to]?.text ?? '')) return null;
  let start = comma;
  for (let token = tokens[start - 1]; token && start > comma - longest; token = tokens[start - 1]) {
    if (!isDescriptive(token)) break;
    start--;
  }
  const isRole = isRoleToken(head)
    ? introducing.has(tokens[start - 1]?.form ?? '')
    : isSetOff(tokens, start, to);
  return isRole && start < comma ? { from: start, to: comma } : null;
};

/** "said the harbour master, Jane Doe" and "The harbour master, Jane Doe, said", whatever the noun. */
function isSetOff(tokens: readonly Token[], start: number, to: number): boolean {
  if (tokens[start - 1]?.form !== 'the') return false;
  const before = tokens[start - 2];
  if (isSpeechVerb(before?.form ?? '')) return true;
  const verb = tokens[to]?.text === ',' ? tokens[to + 1]?.form : undefined;
  return (before === undefined || ends.has(before.text)) && isSpeechVerb(verb ?? '');
}
