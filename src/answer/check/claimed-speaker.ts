import type { Attribution } from '#extract/extraction.ts';
import { foldForm } from '#text/words.ts';
import type { ClaimedSpeaker } from './claims.ts';

/** Words that stand for somebody and tell neither who nor what they are. */
const pronouns = new Set(
  `i me we us you he him she her it they them one who that this those these others some many people someone somebody
  everyone everybody`.split(/\s+/),
);

/** In UTF-16 units. */
const longestName = 120;

/** Whom a text gives words to; null where it does not say, or only with a pronoun that may mean several. */
export function claimedSpeaker(text: string, attribution: Attribution | null): ClaimedSpeaker | null {
  if (!attribution) return null;
  const { party, basis, mention, role } = attribution;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const written = mention ? text.slice(mention.start, mention.start + longestName) : '';
  if (party) {
    const roles = [...(role ? [role] : []), ...party.roles].map(words);
    const kind = party.kind === 'person' ? 'person' : 'body';
    return { text: party.name, kind, roles, inferred: basis === 'inferred', written };
  }
  const described = mention && words(mention);
  if (described === null || pronouns.has(foldForm(described))) return null;
  return { text: described, kind: 'described', roles: [], inferred: false, written };
}

/** Somebody whom a line of its own, or a label, names. */
export function labelledSpeaker(name: string): ClaimedSpeaker {
  return { text: name, kind: 'person', roles: [], inferred: false, written: name };
}
