import type { Article } from '#extract/article.ts';
import { judgeKind } from '#extract/parties/kinds/judge-kind.ts';
import type { Testimony } from '#extract/parties/kinds/witness.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';
import { abbreviationOf, isIntroducedBehind } from './abbreviations.ts';
import type { Cluster } from './cluster.ts';
import { partOf, recognise } from './headings.ts';
import { NameBook } from './name-book.ts';

/** Gathers the places of the text by bearer: full names first, then what they are called for short. */
export function gather(article: Article, candidates: readonly Candidate[]): Cluster[] {
  const book = new NameBook();
  const unsettled = gatherFullNames(article, candidates.filter(isFull), book);
  for (const [index, name] of candidates.entries()) {
    const next = candidates[index + 1];
    if (next && isIntroducedBehind(article, name, next)) book.introduce(next.forms.join(' '), name);
  }
  const short = [...candidates.filter(isShort), ...unsettled].sort((a, b) => a.start - b.start);
  gatherShortForms(article, short, book);
  book.sort();
  for (const heading of candidates.filter(({ heading }) => heading)) recognise(heading, book);
  return book.clusters();
}

const isFull = ({ heading, forms }: Candidate): boolean => !heading && forms.length > 1;
const isShort = (candidate: Candidate): boolean => !candidate.heading && !isFull(candidate);

/** Returns the places of which the name alone does not tell enough. */
function gatherFullNames(article: Article, candidates: readonly Candidate[], book: NameBook): Candidate[] {
  const groups = [...Map.groupBy(candidates, ({ forms, suffix }) => [...forms, suffix].join(' ')).values()];
  const unsettled = groups.filter((group) => !enter(article, group, book, []));
  const left = unsettled.filter((group) => !enter(article, group, book, kinship(article, group, book)));
  book.sort();
  return left.flat().map((candidate) => withoutLead(article, candidate, book));
}

function enter(
  article: Article,
  group: readonly Candidate[],
  book: NameBook,
  known: readonly Testimony[],
): boolean {
  const kind = judgeKind(article, group, known);
  if (kind !== 'none') book.add(kind, group);
  return kind !== 'none';
}

/** Who bears the surname of a person of the text is likely one too. */
function kinship(article: Article, [first]: readonly Candidate[], book: NameBook): readonly Testimony[] {
  if (!first || isLed(article, first) || !book.isSurname(first.forms.at(-1) ?? '')) return [];
  return [{ kind: 'person', weight: 2, reason: 'surname of another' }];
}

/** "Stop Holm", "Absent Holm": a word that the tagger takes for no name before a known one. */
const isLed = ({ tokens }: Article, { from }: Candidate): boolean => tokens[from]?.tag !== 'PROPN';

function withoutLead(article: Article, candidate: Candidate, book: NameBook): Candidate {
  const last = candidate.words.length - 1;
  if (!isLed(article, candidate) || !book.isSurname(candidate.forms.at(-1) ?? '')) return candidate;
  return partOf(candidate, last, last + 1) ?? candidate;
}

function gatherShortForms(article: Article, candidates: readonly Candidate[], book: NameBook): void {
  const unknown: Candidate[] = [];
  for (const candidate of candidates) {
    const abbreviation = abbreviationOf(article, candidate);
    const body = abbreviation && book.abbreviated(abbreviation);
    const namesakes = body ? [body] : book.calledShort(candidate);
    if (namesakes.length === 0 && book.isFamily(candidate)) continue;
    if (namesakes.length === 0) unknown.push(candidate);
    else book.attach(candidate, namesakes);
  }
  // Surnames first, so that a full name of which little is told is known by its surname.
  const groups = [...Map.groupBy(unknown, ({ forms }) => forms.join(' ')).values()];
  for (const group of groups.filter(([first]) => first?.forms.length === 1)) enter(article, group, book, []);
  for (const group of groups.filter(([first]) => first?.forms.length !== 1)) {
    enter(article, group, book, kinship(article, group, book));
  }
}
