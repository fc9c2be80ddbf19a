import { isDescriptive, isRoleToken, type RoleFinder } from './role-finder.ts';

/** More words than such a role has. */
const longest = 10;
const introducing = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', "'s"]);
const closing = new Set([',', '.', '—', '–', ';']);

/** "The coroner, Ms Jane Doe, thanked him": the role comes first, and the name is put in. */
export const roleBeforeComma: RoleFinder = ({ tokens }, { from, to, title, possessive }) => {
  const comma = (title[0]?.from ?? from) - 1;
  const head = tokens[comma - 1];
  if (possessive || tokens[comma]?.text !== ',' || !head || !isRoleToken(head)) return null;
  if (!closing.has(tokens[to]?.text ?? '')) return null;
  let start = comma;
  for (let token = tokens[start - 1]; token && start > comma - longest; token = tokens[start - 1]) {
    if (!isDescriptive(token)) break;
    start--;
  }
  return introducing.has(tokens[start - 1]?.form ?? '') ? { from: start, to: comma } : null;
};
