import type { Holding, Party, QuotationEntry } from './holdings.ts';
import { documentKey } from './keys.ts';

const LONGEST_SLUG = 40;
const DIGEST_ROOM = 8;

/**
 * The id of whoever a quotation is by, undefined where the document does not say. Whoever is described
 * without a name has an id for this quotation alone, since two descriptions may mean two people.
 */
export function speakerIdOf({ holding, quotation: { id, speaker } }: QuotationEntry): string | undefined {
  if (!speaker) return undefined;
  if (speaker.kind === 'unnamed') return `@${holding.key}:${id}`;
  const party = holding.parties.get(speaker.party);
  return party && partyIdOf(holding, party);
}

/**
 * The id of somebody named: the same over documents only for a full name that means one party in each;
 * a surname alone, or one of two namesakes, stays in its document.
 */
export function partyIdOf(holding: Holding, party: Party): string {
  const known = partyIds.get(party);
  if (known !== undefined) return known;
  const id = readPartyId(holding, party);
  partyIds.set(party, id);
  return id;
}

/** A party belongs to one document, so that its id stays; every match of a question asks for it. */
const partyIds = new WeakMap<Party, string>();

function readPartyId(holding: Holding, party: Party): string {
  const kind = party.kind === 'person' ? '' : 'org.';
  return isTelling(party.name) && !hasNamesake(holding, party)
    ? `@${kind}${slug(withoutArticle(party.name))}`
    : `@${holding.key}.${party.id}`;
}

/** Whether an id is that of somebody in the document of this key alone. */
export function isLocal(id: string, key: string): boolean {
  return id.startsWith(`@${key}.`) || id.startsWith(`@${key}:`);
}

/** "The Pier Gazette" is the Pier Gazette; of "The Times", the article is needed. */
function withoutArticle(name: string): string {
  return name.replace(/^the\s(?=\S+\s\S)/i, '');
}

/** Two words or more, or an abbreviation in capitals. */
function isTelling(name: string): boolean {
  const words = name.split(/\s/).filter((word) => /\p{L}/u.test(word));
  return words.length > 1 || /^\p{Lu}{3,}$/u.test(name);
}

function hasNamesake(holding: Holding, party: Party): boolean {
  return [...holding.parties.values()].some(
    (other) => other.id !== party.id && other.name.toLowerCase() === party.name.toLowerCase(),
  );
}

/** Plain letters where they say it all; a digest tells apart what they do not. */
function slug(name: string): string {
  const lower = name.toLowerCase();
  const plain = lower.match(/[a-z0-9]+/g)?.join('-') ?? '';
  const isWhole = plain.length <= LONGEST_SLUG && plain.replaceAll('-', ' ') === lower;
  return isWhole ? plain : `${plain.slice(0, LONGEST_SLUG - DIGEST_ROOM)}-${documentKey(lower)}`;
}
