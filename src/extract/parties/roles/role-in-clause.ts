import { wordSet } from '#extract/word-set.ts';
import type { RoleFinder } from './role-finder.ts';

const offices = wordSet(
  'runs ran leads led heads headed chairs chaired edits edited directs directed owns founded manages managed represents represented oversees oversaw teaches taught',
);
const ending = new Set([',', '.', ';', '—', '–', '”', '"', ')']);
const longest = 20;

/** "Jane Doe, who runs the harbour trust,": what she does is what she is. */
export const roleInClause: RoleFinder = ({ tokens }, { to, possessive }) => {
  const who = tokens[to]?.text === ',' ? to + 1 : to;
  const verb = who + 1;
  if (possessive || tokens[who]?.form !== 'who' || !offices.has(tokens[verb]?.form ?? '')) return null;
  let end = verb + 1;
  while (end < verb + longest && tokens[end] && !ending.has(tokens[end]?.text ?? '')) end++;
  return { from: verb, to: end };
};
