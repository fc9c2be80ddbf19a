import type { Article } from '#extract/article.ts';
import { judgeKind } from '#extract/parties/kinds/judge-kind.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';
import { type Cluster, groupBy } from './cluster.ts';
import { NameBook } from './name-book.ts';

/** Gathers the places of the text by bearer: full names first, then what they are called for short. */
export function gather(article: Article, candidates: readonly Candidate[]): Cluster[] {
  const book = new NameBook();
  const unsettled = gatherFullNames(article, candidates.filter(isFull), book);
  gatherShortForms(
    article,
    [...candidates.filter(isShort), ...unsettled].sort((a, b) => a.start - b.start),
    book,
  );
  return book.clusters();
}

const isFull = ({ heading, forms }: Candidate): boolean => !heading && forms.length > 1;
const isShort = (candidate: Candidate): boolean => !candidate.heading && !isFull(candidate);

/** Returns the places of which the name alone does not tell enough. */
function gatherFullNames(article: Article, candidates: readonly Candidate[], book: NameBook): Candidate[] {
  const unsettled: Candidate[] = [];
  for (const group of groupBy(candidates, ({ forms, suffix }) => [...forms, suffix].join(' ')).values()) {
    const kind = judgeKind(article, group);
    if (kind === 'none') unsettled.push(...group);
    else book.add(kind, group);
  }
  book.sort();
  return unsettled;
}

function gatherShortForms(article: Article, candidates: readonly Candidate[], book: NameBook): void {
  const unknown: Candidate[] = [];
  for (const candidate of candidates) {
    const namesakes = book.calledShort(candidate);
    if (namesakes.length === 0) unknown.push(candidate);
    else book.attach(candidate, namesakes);
  }
  for (const group of groupBy(unknown, ({ forms }) => forms.join(' ')).values()) {
    const kind = judgeKind(article, group);
    if (kind !== 'none' && group[0]) book.add(kind, group);
  }
}
