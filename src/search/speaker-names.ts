import { type Holding, type Party, type QuotationEntry, wordsOf } from './holdings.ts';
import { isLocal, partyIdOf, speakerIdOf } from './speaker-identity.ts';

/**
 * Somebody whom the archive names, over all documents that mean the same by a full name; or whoever one
 * quotation is by, where the document describes and does not name them.
 */
export type Speaker = {
  /** Begins with `@`; what autocomplete and buttons send. */
  id: string;
  name: string;
  named: boolean;
  organisation: boolean;
  /** The title of the only document in which they are known by this name; null where documents share them. */
  onlyIn: string | null;
  roles: readonly string[];
  quotations: readonly QuotationEntry[];
};

/** A speaker with every form of the name. */
export type KnownSpeaker = Speaker & { forms: readonly string[] };

type Gathered = KnownSpeaker & { roles: string[]; quotations: QuotationEntry[]; forms: string[] };

/** Everybody whom the documents name or quote, those with most quotations first. */
export function gatherSpeakers(holdings: readonly Holding[]): KnownSpeaker[] {
  const known = new Map<string, Gathered>();
  for (const holding of holdings) {
    for (const party of holding.parties.values()) {
      const { name, alsoCalled, roles, kind } = party;
      const speaker = meet(known, holding, { id: partyIdOf(holding, party), name, named: true, kind });
      addNew(speaker.forms, [name, ...alsoCalled]);
      for (const role of roles) addNew(speaker.roles, [wordsOf(holding, role)]);
    }
    for (const quotation of holding.document.quotations) {
      const entry: QuotationEntry = { kind: 'quotation', holding, quotation };
      const id = speakerIdOf(entry);
      if (id === undefined) continue;
      const description = descriptionOf(entry);
      const speaker =
        known.get(id) ?? meet(known, holding, { id, name: description, named: false, kind: 'person' });
      addNew(speaker.forms, [speaker.name]);
      speaker.quotations.push(entry);
    }
  }
  return [...known.values()].sort((a, b) => b.quotations.length - a.quotations.length);
}

type Met = Pick<Speaker, 'id' | 'name' | 'named'> & { kind: Party['kind'] };

function meet(known: Map<string, Gathered>, { document, key }: Holding, { kind, ...met }: Met): Gathered {
  const onlyIn = isLocal(met.id, key) ? document.title : null;
  const told = { ...met, organisation: kind !== 'person', onlyIn };
  const speaker = known.get(met.id) ?? { ...told, roles: [], quotations: [], forms: [] };
  known.set(met.id, speaker);
  return speaker;
}

function descriptionOf({ holding, quotation: { speaker } }: QuotationEntry): string {
  return speaker?.kind === 'unnamed' ? wordsOf(holding, speaker.description) : '';
}

function addNew(list: string[], values: readonly string[]): void {
  for (const value of values) if (!list.includes(value)) list.push(value);
}
