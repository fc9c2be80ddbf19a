import { isFirstName } from '#extract/parties/lexicon/first-names.ts';
import { isOrganisationWord } from '#extract/parties/lexicon/organisation-words.ts';
import { isCalendarWord, isPeople, isThing, isWeekday } from '#extract/parties/lexicon/other-names.ts';
import { isPressWord } from '#extract/parties/lexicon/outlets.ts';
import { isPlace, isPlaceWord } from '#extract/parties/lexicon/places.ts';
import { isPluralRoleNoun, isRoleNoun } from '#extract/parties/lexicon/role-nouns.ts';
import { isAbbreviatedOffice, isHonorific, isHonour, isSuffix } from '#extract/parties/lexicon/titles.ts';
import { wordSet } from '#extract/word-set.ts';
import type { NameWord } from './name-word.ts';

/** A run taken apart: "Harbour Council Chairman" + "Jon Brown" + "Jr." */
export type NameParts = {
  title: readonly NameWord[];
  honorific: NameWord | null;
  name: readonly NameWord[];
  suffix: NameWord | null;
};

/** Parts a run of words into what its bearer is and the name proper; the name may be empty. */
export function partName(run: readonly NameWord[]): NameParts {
  const last = run.at(-1);
  const suffix = run.length > 2 && last && isSuffix(last.form) ? last : null;
  const words = withoutMargins(suffix ? run.slice(0, -1) : run);
  const start = Math.max(nameStart(words), acronymsEnd(words));
  const before = words[start - 1];
  const honorific = before && isHonorific(before.form) ? before : null;
  return {
    title: words.slice(0, honorific ? start - 1 : start),
    honorific,
    name: words.slice(start),
    suffix,
  };
}

/** Without "Friday" in "said Holm Friday", "QC" or any other letters in "Jane Holm QC", "March" in "Since March Holm". */
function withoutMargins(words: readonly NameWord[]): readonly NameWord[] {
  let [from, to] = [0, words.length];
  while (from < to - 1 && isMonth(words[from]?.form ?? '')) from++;
  if (from < to - 1 && isMargin(words[to - 1]?.form ?? '')) to--;
  else if (to - from > 2 && acronym.test(words[to - 1]?.text ?? '') && isPlain(words.slice(from, to))) to--;
  return words.slice(from, to);
}

/** Words of which none is in capitals but the last, and none makes them a body's name. */
const isPlain = (words: readonly NameWord[]): boolean =>
  words.every(
    ({ form, text }, index) => !isBodyWord(form) && (index === words.length - 1 || !acronym.test(text)),
  );

const acronym = /^\p{Lu}{2,5}$/u;
/** Before the name of a ship. */
const vessels = wordSet('hms hmas hmcs hmnzs mv rms ss uss');

/** "SP John Holm", "PPP MNA Jane Doe": short words in capitals say what the bearer of a full name is. */
function acronymsEnd(words: readonly NameWord[]): number {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || isBodyWord(last.form) || vessels.has(first.form)) return 0;
  const end = words.findIndex(({ text }) => !acronym.test(text));
  return words.length - end >= 2 && !words.slice(end).some(({ form }) => isBodyWord(form))
    ? Math.max(end, 0)
    : 0;
}

const isMonth = (form: string): boolean => isCalendarWord(form) && !isFirstName(form);
const isMargin = (form: string): boolean => isWeekday(form) || isHonour(form);

function nameStart(words: readonly NameWord[]): number {
  const last = words.at(-1);
  if (!last || isBodyWord(last.form) || isJoined(words) || isForce(words)) return 0;
  const title = words.findLastIndex(({ form }, index) => index < words.length - 1 && isTitle(form));
  if (title >= 0 && !isNameBefore(words, title)) return title + 1;
  return affiliationEnd(words);
}

/** "Department of Health": an organisation with small words inside is no person's office. */
const isJoined = (words: readonly NameWord[]): boolean =>
  words.some(({ form, to }, index) => isOrganisationWord(form) && (words[index + 1]?.from ?? to) > to);

/** "Police Scotland". */
const isForce = ([first, last, more]: readonly NameWord[]): boolean =>
  !more && first?.form === 'police' && isPlace(last?.form ?? '');

/** "Guy" before a surname is a name, whatever it means elsewhere. */
const isRole = (form: string): boolean => form !== 'guy' && (isRoleNoun(form) || isPluralRoleNoun(form));
/** "Solicitor-General" too. */
const isTitle = (form: string): boolean =>
  isHonorific(form) ||
  isAbbreviatedOffice(form) ||
  isRole(form) ||
  isRole(form.slice(form.lastIndexOf('-') + 1));
const isBodyWord = (form: string): boolean =>
  isOrganisationWord(form) || isPlaceWord(form) || isPressWord(form);

/** "Martin King": a title right behind a first name, with one word at most behind it, is a name itself. */
function isNameBefore(words: readonly NameWord[], title: number): boolean {
  const [first, word] = [words[title - 1], words[title]];
  if (!first || !word || title !== 1 || words.length > 3) return false;
  return (
    isFirstName(first.form) &&
    !isPlace(first.form) &&
    !isHonorific(word.form) &&
    !isAbbreviatedOffice(word.form)
  );
}

/** "State John Holm", "Democrat Jane Doe": a first name behind what is none begins the name. */
function affiliationEnd(words: readonly NameWord[]): number {
  const [head] = words;
  if (!head || isFirstName(head.form)) return 0;
  const first = words.findIndex(
    ({ form }, index) => index > 0 && index < words.length - 1 && isFirstName(form),
  );
  return words.slice(0, Math.max(first, 0)).some(({ form }) => isAffiliation(form)) ? first : 0;
}

const isAffiliation = (form: string): boolean =>
  isBodyWord(form) || isPlace(form) || isPeople(form) || isThing(form) || isCalendarWord(form);
