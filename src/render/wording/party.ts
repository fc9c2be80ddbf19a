import type { Attribution } from '#model/answer.ts';
import { join, type Phrase, strong } from './phrase.ts';

/** Somebody as the source gives them, with a plain word on how sure the name is. */
export function describeParty(party: Attribution): Phrase {
  const roles = party.roles.length > 0 ? `, ${party.roles.join('; ')}` : '';
  return join(strong(party.name), roles, certainty(party));
}

function certainty({ named, basis, mention }: Attribution): string {
  if (!named) return ' (not named in the source)';
  if (basis === 'stated') return '';
  return mention === null
    ? ' (named from an earlier part of the text)'
    : ` (named from “${mention}” in the text)`;
}
