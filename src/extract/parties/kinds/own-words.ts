import { isFirstName } from '#extract/parties/lexicon/first-names.ts';
import { isInstitution, isOrganisationWord } from '#extract/parties/lexicon/organisation-words.ts';
import {
  isCalendarWord,
  isPeople,
  isThing,
  isThingAbbreviated,
} from '#extract/parties/lexicon/other-names.ts';
import { isKnownOutlet, isPressWord, isTellingPressWord } from '#extract/parties/lexicon/outlets.ts';
import { isPlace, isPlacePrefix, isPlaceWord } from '#extract/parties/lexicon/places.ts';
import { isPluralRoleNoun, isRoleNoun } from '#extract/parties/lexicon/role-nouns.ts';
import { isAbbreviatedOffice } from '#extract/parties/lexicon/titles.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';
import { wordSet } from '#extract/word-set.ts';
import type { Kind, Testimony, Witness } from './witness.ts';

const says = (kind: Kind, weight: number, reason: string): Testimony => ({ kind, weight, reason });
const initial = /^(?:\p{L}|(?:\p{L}\.)+)$/u;
const arabic = /^[ae]l-/u;
/** "HarbourBank", unlike "McLean" and "DeMarco". */
const brand = /^(?!(?:Mac?|Mc|Des?|Di|Du|La|Le|Van|Fitz|Jo)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u;
const acronym = /^(?:\p{Lu}[\p{Lu}&]{1,6}|(?:\p{Lu}\.){3,6})$/u;

/** What the words of a name and the titles before it tell of its kind. */
export const ownWords: Witness = ({ text }, candidate) => [
  ...titles(candidate),
  ...givenNames(candidate),
  ...bodies(candidate, text.slice(candidate.start, candidate.end)),
  ...elsewhere(candidate),
];

function titles({ honorific, title, suffix }: Candidate): Testimony[] {
  const last = title.at(-1)?.form ?? '';
  const found: Testimony[] = [];
  if (honorific) found.push(says('person', 5, 'honorific'));
  if (isAbbreviatedOffice(last) || isRoleNoun(last)) found.push(says('person', 4, 'title'));
  if (suffix) found.push(says('person', 3, 'suffix'));
  return found;
}

function givenNames({ forms }: Candidate): Testimony[] {
  const [first = '', second = ''] = forms;
  if (forms.length > 4) return [];
  const found: Testimony[] = [];
  if (isFirstName(first))
    found.push(says('person', forms.length > 1 ? (isPlace(first) ? 3 : 4) : 1, 'first name'));
  if (forms.length > 1 && initial.test(first) && !isPlace(forms.at(-1) ?? ''))
    found.push(says('person', 3, 'initials'));
  if (forms.length > 2 && initial.test(second)) found.push(says('person', 3, 'middle initial'));
  if (forms.length > 1 && arabic.test(forms.at(-1) ?? '')) found.push(says('person', 1, 'Arabic article'));
  if (forms.length > 1 && !forms.some(isListed)) found.push(says('person', 1, 'nothing else'));
  return found;
}

const periods = wordSet('daily sunday evening morning weekly national financial local');
const numbers = wordSet('one two three four five six seven eight nine ten');
const hasSmallWords = (words: Candidate['words']): boolean =>
  words.some(({ to }, index) => (words[index + 1]?.from ?? to) > to);

const isListed = (form: string): boolean =>
  isOrganisationWord(form) ||
  isPressWord(form) ||
  isPlace(form) ||
  isPlaceWord(form) ||
  isPeople(form) ||
  isThing(form);

function bodies({ words, forms, heading }: Candidate, written: string): Testimony[] {
  const last = forms.at(-1) ?? '';
  const found: Testimony[] = [];
  const inner = forms.length > 1 && !isFirstName(forms[0] ?? '');
  if (forms.length > 1 && isOrganisationWord(last))
    found.push(says('organisation', inner ? 5 : 4.5, 'organisation word'));
  else if (inner && forms.some(isOrganisationWord))
    found.push(says('organisation', 4, 'organisation word inside'));
  if (hasSmallWords(words) && forms.some(isOrganisationWord))
    found.push(says('organisation', 5, 'organisation with small words'));
  if (isInstitution(last)) found.push(says('organisation', 5, 'institution'));
  if (forms.length === 1 && !heading && acronym.test(written)) found.push(says('organisation', 3, 'acronym'));
  if (forms.length === 1 && brand.test(written)) found.push(says('organisation', 5, 'capital inside'));
  if (isKnownOutlet(forms.join(' ')) || isKnownOutlet(forms[0] ?? ''))
    found.push(says('outlet', 6, 'known outlet'));
  if (inner && isTellingPressWord(last)) found.push(says('outlet', 5, 'press word'));
  else if (inner && isPressWord(last))
    found.push(
      says(
        'outlet',
        isPlace(forms[0] ?? '') || isPeople(forms[0] ?? '') || periods.has(forms[0] ?? '') ? 6 : 2,
        'press word',
      ),
    );
  return found;
}

const addressed = wordSet('speaker president chairman chairwoman secretary ambassador mayor');

/** "Chief Financial Officer", "Mr. Speaker": a whole office, though part of it looks like a title. */
function isOffice(forms: readonly string[], titled: boolean, addressedSo: boolean): boolean {
  const [first = '', last = ''] = [forms[0], forms.at(-1)];
  if (forms.length === 1) return addressedSo && addressed.has(last);
  return titled && isRoleNoun(last) && !isFirstName(first);
}

function elsewhere({ forms, title, honorific }: Candidate): Testimony[] {
  const [first = '', last = ''] = [forms[0], forms.at(-1)];
  const found: Testimony[] = [];
  if (forms.length === 1 && (isRoleNoun(last) || isPluralRoleNoun(last)))
    found.push(says('none', 5, 'role alone'));
  if (forms.length > 1 && isRoleNoun(last) && !isFirstName(first)) found.push(says('none', 3, 'role last'));
  if (isOffice(forms, title.length > 0, honorific !== null)) found.push(says('none', 9, 'office'));
  if (forms.length > 1 && isPlacePrefix(first)) found.push(says('none', 4, 'place prefix'));
  if (forms.every((form) => numbers.has(form))) found.push(says('none', 6, 'number'));
  if (isCalendarWord(last)) found.push(says('none', 6, 'calendar'));
  if (forms.length === 1 && isPeople(last)) found.push(says('none', 5, 'people'));
  if (forms.length > 1 && isPeople(last))
    found.push(says('none', isFirstName(first) && !isPlace(first) ? 1 : 4.5, 'people last'));
  if (forms.length === 1 && isThingAbbreviated(last)) found.push(says('none', 5, 'abbreviated thing'));
  if (isThing(last)) found.push(says('none', 4.2, 'thing'));
  if (forms.length > 1 && isPlaceWord(last))
    found.push(says('none', isFirstName(first) ? 3 : 4.5, 'place word'));
  if (isPlace(last)) found.push(says('none', isFirstName(first) && forms.length > 1 ? 1 : 3.5, 'place'));
  else if ((isPlace(first) || isPeople(first)) && !isPressWord(last) && !isOrganisationWord(last))
    found.push(says('none', isFirstName(first) ? 1 : 3, 'place or people first'));
  return found;
}
