import Fuse from 'fuse.js';
import type { Reference } from '#model/party.ts';
import { foldForm } from '#text/words.ts';
import { type Holding, type QuotationEntry, wordsOf } from './holdings.ts';
import { documentKey } from './keys.ts';
import { likeness } from './likeness.ts';
import { splitTerms, type Term } from './terms.ts';

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

export type SpeakerIndex = {
  all: readonly Speaker[];
  /** Everybody whom the text may mean equally well: one, several to choose from, or nobody. */
  find(text: string): readonly Speaker[];
  /** Everybody quoted whose role or description holds all words of a text as they stand. */
  quotedAs(text: string): readonly Speaker[];
  /** Who of those quoted comes nearest to a text that may be half typed or misspelt; best first. */
  suggest(text: string, limit: number): readonly Speaker[];
};

type Known = Speaker & { forms: readonly string[] };

const ALIKE = 0.7;
const LONGEST_NAME_TYPED = 80;
const LONGEST_SLUG = 40;
const honorifics = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'lady',
  'lord',
  'prof',
  'professor',
  'the',
]);

/** Gathers everybody who is named or quoted. */
export function indexSpeakers(holdings: readonly Holding[]): SpeakerIndex {
  const known = gather(holdings);
  const quoted = known.filter((speaker) => speaker.quotations.length > 0);
  const fuse = new Fuse(quoted, {
    keys: [
      { name: 'forms', weight: 3 },
      { name: 'roles', weight: 1 },
    ],
    threshold: 0.35,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return {
    all: known,
    find: (text) => findSpeakers(known, text),
    quotedAs(text) {
      const typed = typedName(text);
      if (typed.length === 0) return [];
      return quoted.filter(({ named, organisation, name, roles }) => {
        const described = named && !organisation ? roles : [...roles, name];
        return holdsAll(typed, splitTerms(described.join(' ')), (a, b) => a.stem === b.stem);
      });
    },
    suggest(text, limit) {
      const typed = text.trim().slice(0, LONGEST_NAME_TYPED);
      if (typed === '') return quoted.slice(0, limit);
      return fuse.search(typed, { limit }).map(({ item }) => item);
    },
  };
}

function findSpeakers(known: readonly Known[], text: string): readonly Speaker[] {
  const byId = known.filter((speaker) => speaker.id === text);
  if (byId.length > 0) return byId;
  const typed = typedName(text);
  if (typed.length === 0) return [];
  const tiers: ((speaker: Known) => boolean)[] = [
    // A name of one word may be anybody's surname, although one source calls somebody by it alone.
    (speaker) => typed.length > 1 && speaker.forms.some((form) => sameName(typed, form)),
    (speaker) => holdsAll(typed, splitTerms(speaker.forms.join(' ')), (a, b) => a.form === b.form),
    (speaker) => holdsAll(typed, splitTerms(speaker.forms.join(' ')), (a, b) => likeness(a, b) >= ALIKE),
    (speaker) =>
      holdsAll(
        typed,
        splitTerms([...speaker.forms, ...speaker.roles].join(' ')),
        (a, b) => likeness(a, b) >= ALIKE,
      ),
  ];
  for (const tier of tiers) {
    const met = known.filter(tier);
    if (met.length > 0) return met;
  }
  return [];
}

function typedName(text: string): Term[] {
  return splitTerms(text.slice(0, LONGEST_NAME_TYPED)).filter((term) => !honorifics.has(term.form));
}

function sameName(typed: readonly Term[], form: string): boolean {
  return (
    typed.map((term) => term.form).join(' ') ===
    splitTerms(form)
      .map((term) => term.form)
      .join(' ')
  );
}

function holdsAll(
  typed: readonly Term[],
  held: readonly Term[],
  same: (a: Term, b: Term) => boolean,
): boolean {
  return typed.every((term) => held.some((other) => same(term, other)));
}

function gather(holdings: readonly Holding[]): Known[] {
  const known = new Map<string, Known & { quotations: QuotationEntry[]; roles: string[]; forms: string[] }>();
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
