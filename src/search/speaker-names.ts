import type { Reference } from '#model/party.ts';
import { foldForm } from '#text/words.ts';
import { type Holding, type QuotationEntry, wordsOf } from './holdings.ts';
import { documentKey } from './keys.ts';

/**
 * Somebody whom the archive names, over all documents that give the same full name; or somebody
 * whom one document describes without a name, and then in that document alone.
 */
export type Speaker = {
  /** `@` and a slug; what autocomplete and buttons send. */
  id: string;
  name: string;
  named: boolean;
  organisation: boolean;
  roles: readonly string[];
  quotations: readonly QuotationEntry[];
};

/** A speaker with every form of the name. */
export type KnownSpeaker = Speaker & { forms: readonly string[] };

const LONGEST_SLUG = 40;

/** Everybody whom the documents name or quote, those with most quotations first. */
export function gatherSpeakers(holdings: readonly Holding[]): KnownSpeaker[] {
  const known = new Map<
    string,
    KnownSpeaker & { quotations: QuotationEntry[]; roles: string[]; forms: string[] }
  >();
  const meet = (id: string, name: string, named: boolean, organisation: boolean) => {
    const entry = known.get(id) ?? { id, name, named, organisation, roles: [], quotations: [], forms: [] };
    known.set(id, entry);
    return entry;
  };
  for (const holding of holdings) {
    for (const party of holding.parties.values()) {
      const entry = meet(nameId(party.name), party.name, true, party.kind !== 'person');
      addNew(entry.forms, [party.name, ...party.alsoCalled]);
      addNew(
        entry.roles,
        party.roles.map((role) => wordsOf(holding, role)),
      );
    }
    for (const quotation of holding.document.quotations) {
      if (!quotation.speaker) continue;
      const name = nameOf(holding, quotation.speaker);
      const named = quotation.speaker.kind === 'named';
      const entry = meet(speakerIdOf(holding, quotation.speaker), name, named, false);
      addNew(entry.forms, [name]);
      entry.quotations.push({ kind: 'quotation', holding, quotation });
    }
  }
  return [...known.values()].sort((a, b) => b.quotations.length - a.quotations.length);
}

function addNew(list: string[], values: readonly string[]): void {
  for (const value of values) if (!list.includes(value)) list.push(value);
}

function nameOf(holding: Holding, reference: Reference): string {
  if (reference.kind === 'unnamed') return wordsOf(holding, reference.description);
  return holding.parties.get(reference.party)?.name ?? reference.party;
}

/** The id of whoever a document's reference means. */
export function speakerIdOf(holding: Holding, reference: Reference): string {
  if (reference.kind === 'named') return nameId(nameOf(holding, reference));
  return `@${holding.key}.${slug(nameOf(holding, reference))}`;
}

function nameId(name: string): string {
  return `@${slug(name)}`;
}

/** A slug of plain letters; a name that is too long or has other letters gets a digest, so that no two names meet. */
function slug(text: string): string {
  const folded = foldForm(text);
  const plain = folded.match(/[a-z0-9]+/g)?.join('-') ?? '';
  const whole = plain.length <= LONGEST_SLUG && !/[^\p{ASCII}]/u.test(folded);
  return whole ? plain : `${plain.slice(0, LONGEST_SLUG - 8)}-${documentKey(text)}`;
}
