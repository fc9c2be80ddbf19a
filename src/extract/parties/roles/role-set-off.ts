import type { Token } from '#extract/article.ts';
import { isKinNoun } from '#extract/parties/lexicon/role-nouns.ts';
import { isSpeechVerb } from '#extract/parties/lexicon/speech-verbs.ts';
import { wordSet } from '#extract/word-set.ts';
import { isDescriptive, isRoleToken, type RoleFinder } from './role-finder.ts';

const articles = wordSet('a an the');
/** These tell of a time, or of one among several. */
const telling = wordSet(`
  day week month year evening morning night time moment decade century first last latest only other same one
`);
const linking = wordSet('of for at in from on with to');
/** More words than such a role has. */
const longest = 14;

/**
 * "Jane Doe, the harbour master, said": what stands between two commas and leads up to the verb says who
 * somebody is, whatever its noun. So it does behind "said Jane Doe," at the end of the sentence.
 */
export const roleSetOff: RoleFinder = ({ tokens }, { from, to, title, possessive }) => {
  if (possessive || tokens[to]?.text !== ',' || !articles.has(tokens[to + 1]?.form ?? '')) return null;
  const end = endOfPhrase(tokens, to + 2);
  if (end === null || end === to + 2) return null;
  const spoken = isSpeechVerb(tokens[(title[0]?.from ?? from) - 1]?.form ?? '');
  const closes = spoken ? /^[,.;]$/.test(tokens[end]?.text ?? '') : isFollowedByVerb(tokens, end);
  return closes ? { from: to + 2, to: end } : null;
};

/** Where a noun phrase in the singular ends; null where its noun is no description of one person. */
function endOfPhrase(tokens: readonly Token[], from: number): number | null {
  let at = from;
  let head: Token | null = null;
  for (; at < from + longest; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const inner =
      linking.has(token.form) || token.tag === 'DET' || token.form === "'s" || token.form === 'and';
    if (!isDescriptive(token) && !(head && inner)) break;
    if (head === null && isHead(tokens, at)) head = token;
  }
  return head !== null && isOnePersons(head) ? at : null;
}

/** Whether nothing else reads the noun: an office is found without commas, and kin is no role. */
const isOnePersons = (head: Token): boolean =>
  !isRoleToken(head) && !isKinNoun(head.form) && !telling.has(head.form) && !head.form.endsWith('s');

/** The noun behind which the description ends or is told more closely. */
function isHead(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token?.tag === 'NOUN' && (!next || next.tag === 'PUNCT' || linking.has(next.form));
}

function isFollowedByVerb(tokens: readonly Token[], end: number): boolean {
  const [mark, next, later] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (mark?.text !== ',') return false;
  const verb = next?.tag === 'ADV' ? later : next;
  return verb !== undefined && (verb.tag === 'VERB' || verb.tag === 'AUX' || isSpeechVerb(verb.form));
}
