import type { Article, Token } from '#extract/article.ts';
import { isFirstName } from '#extract/parties/lexicon/first-names.ts';
import { isOrganisationWord } from '#extract/parties/lexicon/organisation-words.ts';
import { isCalendarWord } from '#extract/parties/lexicon/other-names.ts';
import { isRoleNoun } from '#extract/parties/lexicon/role-nouns.ts';
import { isHonorific } from '#extract/parties/lexicon/titles.ts';
import type { NameRun } from './name-runs.ts';
import type { NameWord } from './name-word.ts';
import { isField } from './portfolios.ts';

const linking = new Set(['of', 'for', 'on', 'against', 'to']);
const onwards = new Set(['of', 'for', 'to', 'and', '&', 'in']);
/** "Ministry of Agriculture, Fisheries and Food". */
const enumerating = new Set([',', 'and', '&']);
/** Words of the longest name that is put together here. */
const mostWords = 12;

/**
 * Puts names of organisations together that have small words inside: "National Society for the
 * Prevention of Cruelty to Children", "Harbour Schools' Council", "Child Protection and Online Safety Centre".
 */
export function joinOrganisations({ tokens }: Article, runs: readonly NameRun[]): NameRun[] {
  const joined: (NameRun & { isOpen: boolean })[] = [];
  for (const run of runs) {
    const previous = joined.at(-1);
    const link = previous && linkBetween(tokens, previous, run);
    if (!previous || !link) {
      joined.push({ ...run, isOpen: false });
      continue;
    }
    const [own, person] = withoutPerson(run.words);
    previous.words = [...previous.words, ...own];
    previous.isOpen = link === 'inner' && person.length === 0;
    if (person.length > 0) joined.push({ ...run, words: person, isOpen: false });
  }
  return joined;
}

/** "Inspectorate of Prisons Jane Doe": the name at the end is its head's, not its own. */
function withoutPerson(words: readonly NameWord[]): [own: readonly NameWord[], person: readonly NameWord[]] {
  const last = words.at(-1);
  const first = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && (isPersonal(word) || isRoleNoun(word.form)),
  );
  return first < 0 || !last || isBody(last) ? [words, []] : [words.slice(0, first), words.slice(first)];
}

function linkBetween(
  tokens: readonly Token[],
  previous: NameRun & { isOpen: boolean },
  { words, paragraph }: NameRun,
): 'inner' | 'last' | null {
  const [before, first, last] = [previous.words.at(-1), words[0], words.at(-1)];
  if (!before || !first || !last || previous.paragraph !== paragraph) return null;
  if (previous.words.length + words.length > mostWords || isCalendarWord(first.form)) return null;
  const between = tokens.slice(before.to, first.from).map(({ form }) => form);
  if (between.length === 0 || between.length > 2) return null;
  if (previous.isOpen && between.every((form) => enumerating.has(form)) && isField(words)) return 'inner';
  if (between.length === 1 && between[0] === "'") return isBody(last) ? 'last' : null;
  if (between.length === 2 && between[1] !== 'the') return null;
  const link = between[0] ?? '';
  if (linking.has(link) && isBody(before) && !before.possessive) return 'inner';
  if (previous.isOpen && onwards.has(link) && !isPersonal(first)) return 'inner';
  return link === 'and' && between.length === 1 && isOnePair(tokens, previous.words, words) ? 'last' : null;
}

/** "the Child Protection and Online Safety Centre" is one, "Fox News and the Harbour Council" are two. */
function isOnePair(tokens: readonly Token[], one: readonly NameWord[], other: readonly NameWord[]): boolean {
  const [first, end, next, last] = [one[0], one.at(-1), other[0], other.at(-1)];
  if (!first || !end || !next || !last || !isBody(last) || isPersonal(next) || isPersonal(first))
    return false;
  if (first.form === 'hm') return true;
  const isNamed = first.form === 'the' || tokens[first.from - 1]?.form === 'the';
  return isNamed && other.length > 1 && !isBody(end);
}

const isBody = ({ form }: NameWord): boolean => isOrganisationWord(form);
const isPersonal = ({ form }: NameWord): boolean => isHonorific(form) || isFirstName(form);
