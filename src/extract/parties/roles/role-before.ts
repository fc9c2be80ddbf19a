import type { Token } from '#extract/article.ts';
import { isOrganisationWord } from '#extract/parties/lexicon/organisation-words.ts';
import { isDescriptive, isRoleToken, type RoleFinder } from './role-finder.ts';

/** More words than a role before a name has. */
const longest = 12;

/** "NSPCC spokeswoman Jane Doe", "Prime Minister John Holm", "Secretary of State Jane Doe". */
export const roleBefore: RoleFinder = ({ tokens }, { from, title }) => {
  const end = title.at(-1)?.to ?? from;
  const role = roleOf(tokens, end);
  if (role) return role;
  if (title[0]) return { from: widened(tokens, title[0].from), to: end };
  const last = tokens[end - 1];
  return last && last.tag !== 'VERB' && isRoleToken(last) ? { from: startOf(tokens, end), to: end } : null;
};

const qualifying = new Set([
  'former',
  'acting',
  'then',
  'ex',
  'deputy',
  'vice',
  'shadow',
  'interim',
  'assistant',
  'senior',
  'outgoing',
  'incoming',
  'late',
  'retired',
  'chief',
]);

/** "former President": the words before a capitalised title that belong to it. */
function widened(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at > from - 4 &&
    (qualifying.has(tokens[at - 1]?.form ?? '') || (at < from && tokens[at - 1]?.text === '-'))
  )
    at--;
  return at;
}

/** "Secretary of State", "Chief Inspectorate of Harbours": the role is before the "of". */
function roleOf(tokens: readonly Token[], end: number): { from: number; to: number } | null {
  let at = end;
  while (at > end - 3 && tokens[at - 1]?.tag === 'PROPN') at--;
  const role = tokens[at - 2];
  if (at === end || tokens[at - 1]?.form !== 'of' || !role) return null;
  if (!isRoleToken(role) && !isOrganisationWord(role.form)) return null;
  return { from: startOf(tokens, at - 1), to: end };
}

function startOf(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > end - longest) {
    const token = tokens[at - 1];
    const before = tokens[at - 2];
    if (!token) break;
    if (isDescriptive(token)) at--;
    else if (token.form === "'s" && before?.tag === 'NOUN') at -= 2;
    else break;
  }
  while (at < end && tokens[at]?.tag === 'PUNCT') at++;
  return at;
}
