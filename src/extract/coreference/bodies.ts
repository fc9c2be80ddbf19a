import type { KnownParty } from '#extract/parties/known-party.ts';
import { isOrganisationWord } from '#extract/parties/lexicon/organisation-words.ts';
import type { MentionIndex } from '#extract/parties/mention-index.ts';

const press = new Set([
  'newspaper',
  'paper',
  'outlet',
  'magazine',
  'network',
  'broadcaster',
  'publication',
  'site',
  'website',
  'station',
  'channel',
  'programme',
]);
const reports = new Set(['report', 'study', 'review', 'survey', 'inquiry', 'inspection', 'paper']);
/** More names than stand between a body and "the council" that means it. */
const window = 12;

/** Which organisation, outlet or report "the council", "the newspaper", "the report" means; null where several may be. */
export function bodyMeant(noun: string, names: MentionIndex<KnownParty>, offset: number): KnownParty | null {
  const before = names.before(offset, window);
  const meant = new Set(before.flatMap(({ parties }) => parties.filter((party) => isCalled(party, noun))));
  const [only] = meant;
  return meant.size === 1 ? (only ?? null) : null;
}

function isCalled({ kind, name }: KnownParty, noun: string): boolean {
  if (kind === 'outlet') return press.has(noun);
  if (kind === 'report') return reports.has(noun);
  return (
    kind === 'organisation' && isOrganisationWord(noun) && name.toLowerCase().split(/\s+/u).includes(noun)
  );
}
