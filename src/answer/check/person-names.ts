import { genderOfFirstName } from '#extract/parties/lexicon/first-names.ts';
import { isSameFirstName } from '#extract/parties/lexicon/nicknames.ts';
import { isRoleNoun } from '#extract/parties/lexicon/role-nouns.ts';
import {
  genderOfHonorific,
  isAbbreviatedOffice,
  isHonorific,
  isHonour,
  isSuffix,
} from '#extract/parties/lexicon/titles.ts';
import { likeness } from '#search/likeness.ts';
import { splitLexemes } from '#search/terms.ts';

/** How two people's names compare; `alike` where one may be the other misspelt. */
export type NameMatch = 'same' | 'alike' | 'other' | 'unclear';

/** A name taken apart, in folded words; a given name may be an initial. */
type PersonName = {
  given: readonly string[];
  surname: string;
  gender: 'female' | 'male' | null;
  suffixed: boolean;
};

/** From here on one word is another with a typing error. */
const ALIKE = 0.7;
/** A shorter surname with another letter is another surname. */
const shortestMisspelt = 5;

/** Compares a name as a text gives it with one on record; titles and offices before them do not count. */
export function comparePeople(claimed: string, onRecord: string): NameMatch {
  const [one, other] = [readPersonName(claimed), readPersonName(onRecord)];
  if (!one || !other) return 'unclear';
  if (one.surname === other.surname) return compareGivenNames(one, other);
  if (areAlike(one.surname, other.surname, shortestMisspelt)) {
    const given = compareGivenNames(one, other);
    return given === 'same' && one.given.length > 0 && other.given.length > 0 ? 'alike' : 'unclear';
  }
  return shareWord(one, other) ? 'unclear' : 'other';
}

/** Whether a name has more than a surname and what stands before it. */
export function hasGivenName(text: string): boolean {
  return (readPersonName(text)?.given.length ?? 0) > 0;
}

function compareGivenNames(one: PersonName, other: PersonName): NameMatch {
  if (contradict(one, other)) return 'unclear';
  if (one.given.length === 0 || other.given.length === 0) return 'same';
  if (one.suffixed !== other.suffixed) return 'unclear';
  if (one.given.some((name) => other.given.some((another) => isSameGiven(name, another)))) return 'same';
  const mayBeMisspelt = one.given.some((name) => other.given.some((another) => areAlike(name, another, 3)));
  return mayBeMisspelt ? 'alike' : 'other';
}

/** "Mrs Marsh" is not Tom Marsh; but who wrote so may have meant him. */
function contradict(one: PersonName, other: PersonName): boolean {
  const areNamed = one.given.length > 0 && other.given.length > 0;
  return !areNamed && one.gender !== null && other.gender !== null && one.gender !== other.gender;
}

function isSameGiven(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return isSameFirstName(one, other) || (short.length === 1 && long.startsWith(short));
}

function areAlike(one: string, other: string, shortest: number): boolean {
  if (Math.min(one.length, other.length) < shortest) return false;
  const [a, b] = [splitLexemes(one)[0], splitLexemes(other)[0]];
  return a !== undefined && b !== undefined && likeness(a, b) >= ALIKE;
}

/** A surname may be the other's second one, and a single word somebody's first name. */
function shareWord(one: PersonName, other: PersonName): boolean {
  const words = [...other.given, other.surname];
  return [...one.given, one.surname].some((word) => word.length > 1 && words.includes(word));
}

/** Takes a name apart; undefined where nothing is left without its titles. */
function readPersonName(text: string): PersonName | undefined {
  const all = splitLexemes(text).map(({ form }) => form.replace(/'s$/u, ''));
  const words = all.filter((form) => form !== 'the');
  const suffixed = words.length > 1 && isSuffix(words.at(-1) ?? '');
  while (words.length > 1 && (isHonour(words.at(-1) ?? '') || isSuffix(words.at(-1) ?? ''))) words.pop();
  let honorific: string | undefined;
  while (words.length > 1 && isTitle(words[0] ?? '')) {
    const title = words.shift() ?? '';
    if (isHonorific(title)) honorific = title;
  }
  const surname = words.at(-1);
  if (surname === undefined || isSuffix(surname)) return undefined;
  const given = words.slice(0, -1);
  const gender = honorific === undefined ? null : genderOfHonorific(honorific);
  return { given, surname, gender: gender ?? genderOfFirstName(given[0] ?? ''), suffixed };
}

const isTitle = (form: string): boolean => isHonorific(form) || isAbbreviatedOffice(form) || isRoleNoun(form);
