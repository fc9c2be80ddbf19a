import type { Holding } from './holdings.ts';
import { likeness } from './likeness.ts';
import { indexNames } from './name-index.ts';
import { gatherSpeakers, type KnownSpeaker, type Speaker } from './speaker-names.ts';
import { honorifics, type Lexeme, splitLexemes } from './terms.ts';

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
  const read = known.map(readSpeaker);
  return {
    all: known,
    find: (text) => findSpeakers(read, text),
    quotedAs(text) {
      const typed = typedName(text);
      if (typed.length === 0) return [];
      return read
        .filter(({ speaker, roles, name }) => {
          const described = speaker.named && !speaker.organisation ? roles : [...roles, ...name];
          return speaker.quotations.length > 0 && holdsAll(typed, described, sameForm);
        })
        .map(({ speaker }) => speaker);
    },
    suggest(text, limit) {
      const typed = text.trim().slice(0, LONGEST_NAME_TYPED);
      if (typed === '') return quoted.slice(0, limit);
      return names.search(typed, limit);
    },
  };
}

/** A speaker with the words of the name, of all its forms, and of all roles. */
type ReadSpeaker = {
  speaker: KnownSpeaker;
  name: readonly Lexeme[];
  /** Each form in folded words. */
  called: ReadonlySet<string>;
  forms: readonly Lexeme[];
  roles: readonly Lexeme[];
};

function readSpeaker(speaker: KnownSpeaker): ReadSpeaker {
  const forms = speaker.forms.map(splitLexemes);
  return {
    speaker,
    name: splitLexemes(speaker.name),
    called: new Set(forms.map(joinForms)),
    forms: forms.flat(),
    roles: speaker.roles.flatMap(splitLexemes),
  };
}

const joinForms = (words: readonly Lexeme[]) => words.map(({ form }) => form).join(' ');

function findSpeakers(known: readonly ReadSpeaker[], text: string): FoundSpeakers {
  const byId = known.filter(({ speaker }) => speaker.id === text);
  if (byId.length > 0) return { speakers: byId.map(({ speaker }) => speaker), alike: false };
  const typed = typedName(text);
  for (const { alike, meets } of typed.length > 0 ? tiers : []) {
    const met = known.filter((each) => meets(typed, each));
    if (met.length > 0) return { speakers: met.map(({ speaker }) => speaker), alike };
  }
  return { speakers: [], alike: false };
}

type Tier = { alike: boolean; meets(typed: readonly Lexeme[], speaker: ReadSpeaker): boolean };

const sameForm = (typed: Lexeme, held: Lexeme) => typed.stem === held.stem;
const beginning = (typed: Lexeme, held: Lexeme) =>
  typed.form.length >= SHORTEST_BEGINNING && held.form.startsWith(typed.form);
const similar = (typed: Lexeme, held: Lexeme) => likeness(typed, held) >= ALIKE;

/** From the surest way to recognise a name to the loosest. */
const tiers: readonly Tier[] = [
  // A name of one word may be anybody's surname, although one source calls somebody by it alone.
  { alike: false, meets: (typed, { called }) => typed.length > 1 && called.has(joinForms(typed)) },
  { alike: false, meets: (typed, { forms }) => holdsAll(typed, forms, sameForm) },
  { alike: false, meets: (typed, { forms, roles }) => holdsAll(typed, [...forms, ...roles], sameForm) },
  { alike: false, meets: (typed, { forms }) => holdsAll(typed, forms, beginning) },
  { alike: true, meets: (typed, { forms }) => holdsAll(typed, forms, similar) },
  { alike: true, meets: (typed, { forms, roles }) => holdsAll(typed, [...forms, ...roles], similar) },
];

function typedName(text: string): Lexeme[] {
  return splitLexemes(text.slice(0, LONGEST_NAME_TYPED)).filter(
    ({ form }) => form !== 'the' && !honorifics.has(form),
  );
}

function holdsAll(
  typed: readonly Lexeme[],
  held: readonly Lexeme[],
  same: (typed: Lexeme, held: Lexeme) => boolean,
): boolean {
  return typed.every((term) => held.some((word) => same(term, word)));
}
