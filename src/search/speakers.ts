import type { Holding } from './holdings.ts';
import { likeness } from './likeness.ts';
import { indexNames } from './name-index.ts';
import { gatherSpeakers, type KnownSpeaker, type Speaker } from './speaker-names.ts';
import { honorifics, splitTerms, type Term } from './terms.ts';

/** One, several to choose from, or nobody; `alike` where the name is none of theirs, but near one. */
export type FoundSpeakers = { speakers: readonly Speaker[]; alike: boolean };

export type SpeakerIndex = {
  all: readonly Speaker[];
  /** Everybody whom the text may mean equally well. */
  find(text: string): FoundSpeakers;
  /** Everybody quoted whose role or description holds all words of a text as they stand. */
  quotedAs(text: string): readonly Speaker[];
  /** Who of those quoted comes nearest to a text that may be half typed or misspelt; best first. */
  suggest(text: string, limit: number): readonly Speaker[];
};

const ALIKE = 0.7;
const SHORTEST_BEGINNING = 3;
const LONGEST_NAME_TYPED = 80;
/** Share of the letters that may be typing errors. */
const NAME_ERRORS = 0.35;

const nameFields = [
  { weight: 3, namesOf: ({ forms }: KnownSpeaker) => forms },
  { weight: 1, namesOf: ({ roles }: KnownSpeaker) => roles },
];

/** Gathers everybody who is named or quoted. */
export function indexSpeakers(holdings: readonly Holding[]): SpeakerIndex {
  const known = gatherSpeakers(holdings);
  const quoted = known.filter((speaker) => speaker.quotations.length > 0);
  const names = indexNames(quoted, nameFields, NAME_ERRORS);
  return {
    all: known,
    find: (text) => findSpeakers(known, text),
    quotedAs(text) {
      const typed = typedName(text);
      if (typed.length === 0) return [];
      return quoted.filter(({ named, organisation, name, roles }) => {
        const described = named && !organisation ? roles : [...roles, name];
        return holdsAll(typed, described, sameForm);
      });
    },
    suggest(text, limit) {
      const typed = text.trim().slice(0, LONGEST_NAME_TYPED);
      if (typed === '') return quoted.slice(0, limit);
      return names.search(typed, limit);
    },
  };
}

function findSpeakers(known: readonly KnownSpeaker[], text: string): FoundSpeakers {
  const byId = known.filter((speaker) => speaker.id === text);
  if (byId.length > 0) return { speakers: byId, alike: false };
  const typed = typedName(text);
  for (const { alike, meets } of typed.length > 0 ? tiers : []) {
    const speakers = known.filter((speaker) => meets(typed, speaker));
    if (speakers.length > 0) return { speakers, alike };
  }
  return { speakers: [], alike: false };
}

type Tier = { alike: boolean; meets(typed: readonly Term[], speaker: KnownSpeaker): boolean };

const sameForm = (typed: Term, held: Term) => typed.stem === held.stem;
const beginning = (typed: Term, held: Term) =>
  typed.form.length >= SHORTEST_BEGINNING && held.form.startsWith(typed.form);
const similar = (typed: Term, held: Term) => likeness(typed, held) >= ALIKE;

/** From the surest way to recognise a name to the loosest. */
const tiers: readonly Tier[] = [
  // A name of one word may be anybody's surname, although one source calls somebody by it alone.
  {
    alike: false,
    meets: (typed, { forms }) => typed.length > 1 && forms.some((form) => sameName(typed, form)),
  },
  { alike: false, meets: (typed, { forms }) => holdsAll(typed, forms, sameForm) },
  { alike: false, meets: (typed, { forms, roles }) => holdsAll(typed, [...forms, ...roles], sameForm) },
  { alike: false, meets: (typed, { forms }) => holdsAll(typed, forms, beginning) },
  { alike: true, meets: (typed, { forms }) => holdsAll(typed, forms, similar) },
  { alike: true, meets: (typed, { forms, roles }) => holdsAll(typed, [...forms, ...roles], similar) },
];

function typedName(text: string): Term[] {
  return splitTerms(text.slice(0, LONGEST_NAME_TYPED)).filter(
    ({ form }) => form !== 'the' && !honorifics.has(form),
  );
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
  held: readonly string[],
  same: (typed: Term, held: Term) => boolean,
): boolean {
  const words = splitTerms(held.join(' '));
  return typed.every((term) => words.some((word) => same(term, word)));
}
