import { readArticle } from '#extract/article.ts';
import { findParties } from '#extract/parties/find-parties.ts';
import type { KnownParty } from '#extract/parties/known-party.ts';

export const partiesIn = (text: string): KnownParty[] => findParties(readArticle(text));

/** The names of everybody of one kind, in the order of the text. */
export const namesIn = (text: string, kind: KnownParty['kind'] = 'person'): string[] =>
  partiesIn(text)
    .filter((party) => party.kind === kind)
    .map(({ name }) => name);

/** Every wording that stands for the party of that name. */
export function mentionsOf(name: string, text: string): string[] {
  const party = partiesIn(text).find((known) => known.name === name);
  return (party?.mentions ?? []).map(({ start, end }) => text.slice(start, end));
}

/** What the text says that the party of that name is. */
export function rolesOf(name: string, text: string): string[] {
  const party = partiesIn(text).find((known) => known.name === name);
  return (party?.roles ?? []).map(({ start, end }) => text.slice(start, end));
}
