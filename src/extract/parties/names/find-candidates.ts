import type { Article } from '#extract/article.ts';
import { isRoleNoun } from '#extract/parties/lexicon/role-nouns.ts';
import { isAbbreviatedOffice, isHonorific, isHonour } from '#extract/parties/lexicon/titles.ts';
import { isAffiliation } from './affiliations.ts';
import type { Candidate } from './candidate.ts';
import { withCouples } from './couples.ts';
import { isHeading } from './headings.ts';
import { partName } from './name-parts.ts';
import { findNameRuns, type NameRun } from './name-runs.ts';
import type { NameWord } from './name-word.ts';
import { isOpening, withoutOpening } from './openings.ts';
import { joinOrganisations } from './organisation-joins.ts';
import { isPortfolio } from './portfolios.ts';
import { withRelatives } from './relatives.ts';

/** Longer runs of capitalised words are no name but a line of a poster. */
const longestRun = 12;

/** Every place where a name may stand, in the order of the text. */
export function findCandidates(article: Article): Candidate[] {
  const headings = new Set(article.paragraphs.filter((paragraph) => isHeading(article, paragraph)));
  const small = new Set<string>();
  for (const { text, form } of article.tokens) if (text === form) small.add(form);
  const found = joinOrganisations(article, findNameRuns(article)).flatMap(
    (run) => candidateOf(article, run, headings.has(run.paragraph), small) ?? [],
  );
  return withRelatives(
    article,
    withCouples(
      article,
      found.filter((candidate) => !isPortfolio(article, candidate)),
    ),
  );
}

function candidateOf(
  article: Article,
  { words: run, paragraph }: NameRun,
  heading: boolean,
  small: ReadonlySet<string>,
): Candidate | null {
  const words = withoutOpening(article, run, paragraph.from);
  if (words.length === 0 || words.length > longestRun || isCompound(article, words.at(-1)?.to ?? 0))
    return null;
  const { title, honorific, name, suffix } = partName(words);
  const [first, last] = [honorific ?? name[0], suffix ?? name.at(-1)];
  if (!first || !last || name.length === 0 || isTitleAlone(name)) return null;
  if (isAffiliation(article, first) || isOfficeAlone(article, words, name)) return null;
  const begin = particleBefore(article, first.from);
  return {
    start: article.tokens[begin]?.start ?? first.start,
    end: last.end,
    from: begin,
    to: last.to,
    words: name,
    forms: formsOf(name),
    alsoSmall: name.length === 1 && small.has(name[0]?.form ?? ''),
    opening: isOpening(article, words[0] ?? first, paragraph.from),
    suffix: suffix?.form ?? null,
    honorific,
    title,
    paragraph: paragraph.number - 1,
    heading,
    possessive: last.possessive,
    kinGender: null,
    isRelative: false,
    speaks: false,
  };
}

const isTitleAlone = ([first, second]: readonly NameWord[]): boolean =>
  first !== undefined &&
  !second &&
  (isHonorific(first.form) || isAbbreviatedOffice(first.form) || isHonour(first.form));

const determiners = new Set(['the', 'a', 'an', 'this', 'that', 'our', 'your', 'his', 'her', 'their']);

const belonging = new Set(['of', 'for']);

/** "the Commissioner", "Deputy Commissioner of Works": an office, written large. */
function isOfficeAlone({ tokens }: Article, words: readonly NameWord[], name: readonly NameWord[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || name.length !== 1 || !isRoleNoun(last.form)) return false;
  if (belonging.has(tokens[last.to]?.form ?? '')) return true;
  return words.length === 1 && determiners.has(tokens[first.from - 1]?.form ?? '');
}

const particles = new Set(['de', 'van', 'von', 'der', 'den', 'del', 'della', 'di', 'da', 'du']);

const leading = new Set(['de', 'van', 'von', 'del', 'della', 'di', 'da', 'du', 'bin', 'ibn']);

/** "von der Holm" without its first name begins with the particle. */
function particleBefore({ tokens }: Article, from: number): number {
  let at = from;
  while (at > from - 2 && particles.has(tokens[at - 1]?.text ?? '')) at--;
  return leading.has(tokens[at]?.text ?? '') ? at : from;
}

/** "De Holm" is found under "Holm", as "de Holm" is. */
function formsOf(name: readonly NameWord[]): string[] {
  const forms = name.map(({ form }) => form);
  return forms.filter((form, index) => index === forms.length - 1 || !particles.has(form));
}

/** "Holm-era" and "Holm-like" are about somebody without naming them as one who does anything. */
function isCompound({ tokens }: Article, next: number): boolean {
  const [hyphen, part] = [tokens[next], tokens[next + 1]];
  return hyphen?.text === '-' && hyphen.start === tokens[next - 1]?.end && part?.start === hyphen.end;
}
