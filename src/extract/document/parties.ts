import type { Attribution, Extraction, Party } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';
import { type Organisation, type Person, personSchema } from '#model/party.ts';
import type { Span } from '#model/span.ts';
import { createIds, slugOf } from './ids.ts';
import type { Locator } from './passages.ts';

/** Those whom a document names, and the id of each party that is among them. */
export type NamedParties = {
  people: Person[];
  organisations: Organisation[];
  ids: ReadonlyMap<Party, string>;
};

const longestId = 40;
const longestName = 120;
const mostForms = 12;
const mostRoles = 12;
const longestRole = 160;
const leadingArticle = /^(?:the|an?)\s+/iu;

/**
 * Organisations, and the people who speak, are spoken to or hold a role in the text. Other people are
 * passed over: that somebody is mentioned says nothing, and may do them harm.
 */
export function nameParties(text: string, extraction: Extraction, locator: Locator): NamedParties {
  const speaking = partiesSpeaking(extraction);
  const people: Person[] = [];
  const organisations: Organisation[] = [];
  const ids = new Map<Party, string>();
  const idFor = createIds(longestId);
  for (const party of extraction.parties) {
    const { kind, roles } = party;
    if (kind === 'person' && roles.length === 0 && !speaking.has(party)) continue;
    const named = locator.locate(party.named);
    const name = text.slice(party.named.start, party.named.end).trim();
    if (!named || name.length > longestName) continue;
    const slug = slugOf(name, longestId) || (kind === 'person' ? 'person' : 'organisation');
    const id = idFor(slug);
    ids.set(party, id);
    const told = { id, name, alsoCalled: otherForms(text, party, name, locator), named };
    const described = { ...told, roles: rolesOf(text, party.roles, locator) };
    if (kind === 'person') people.push(described);
    else organisations.push({ ...described, kind });
  }
  return { people, organisations, ids };
}

function partiesSpeaking({ quotations, statements, figures }: Extraction): Set<Party> {
  const attributions: (Attribution | null)[] = [...quotations, ...statements, ...figures].map(
    ({ speaker }) => speaker,
  );
  const parties = [...attributions.map((each) => each?.party), ...quotations.map(({ to }) => to)];
  return new Set(parties.flatMap((party) => party ?? []));
}

function otherForms(text: string, { mentions }: Party, name: string, { locate }: Locator): string[] {
  const { element } = personSchema.shape.alsoCalled;
  const placed = mentions.filter((mention) => locate(mention) !== null);
  const forms = new Set(placed.map(({ start, end }) => text.slice(start, end).trim()));
  forms.delete(name);
  return [...forms].filter((form) => element.safeParse(form).success).slice(0, mostForms);
}

/** Each role once, without a leading article. */
function rolesOf(text: string, roles: readonly Range[], { locate }: Locator): Span[] {
  const told = new Map<string, Span>();
  for (const { start, end } of roles) {
    const article = leadingArticle.exec(text.slice(start, end))?.[0].length ?? 0;
    const span = locate({ start: start + article, end });
    const words = text
      .slice(start + article, end)
      .trim()
      .toLowerCase();
    if (span && words.length <= longestRole && !told.has(words)) told.set(words, span);
  }
  return [...told.values()].slice(0, mostRoles);
}
