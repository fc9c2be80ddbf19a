import Fuse from 'fuse.js';
import type { Holding } from './holdings.ts';
import { likeness } from './likeness.ts';
import { gatherSpeakers, type KnownSpeaker, type Speaker } from './speaker-names.ts';
import { splitTerms, type Term } from './terms.ts';

export type SpeakerIndex = {
  all: readonly Speaker[];
  /** Everybody whom the text may mean equally well: one, several to choose from, or nobody. */
  find(text: string): readonly Speaker[];
  /** Everybody quoted whose role or description holds all words of a text as they stand. */
  quotedAs(text: string): readonly Speaker[];
  /** Who of those quoted comes nearest to a text that may be half typed or misspelt; best first. */
  suggest(text: string, limit: number): readonly Speaker[];
};

const ALIKE = 0.7;
const LONGEST_NAME_TYPED = 80;
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
  const known = gatherSpeakers(holdings);
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

function findSpeakers(known: readonly KnownSpeaker[], text: string): readonly Speaker[] {
  const byId = known.filter((speaker) => speaker.id === text);
  if (byId.length > 0) return byId;
  const typed = typedName(text);
  if (typed.length === 0) return [];
  const tiers: ((speaker: KnownSpeaker) => boolean)[] = [
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
