import type { Article, Token } from '#extract/article.ts';
import type { KnownParty } from '#extract/parties/known-party.ts';
import { isFirstName } from '#extract/parties/lexicon/first-names.ts';
import { isCapitalised } from '#extract/parties/names/name-word.ts';
import type { Range } from '#extract/range.ts';

const nouns = new Set([
  'report',
  'study',
  'survey',
  'review',
  'inquiry',
  'audit',
  'paper',
  'book',
  'memoir',
  'dossier',
]);
const naming = new Set(['called', 'entitled', 'titled', 'named']);
const opening = new Set(['“', '"', '‘', "'"]);
const ending = new Set([',', '.', ';', ':', '”', '"', '’', "'", ')', '—', '–']);
/** Words that a title writes small. */
const small = new Set([
  'a',
  'an',
  'the',
  'of',
  'in',
  'on',
  'for',
  'and',
  'to',
  'with',
  'from',
  'by',
  'at',
  '-',
  'or',
]);
const longest = 12;

/** Reports that the text calls by their titles: "the trust's report, A Picture of Neglect, says". */
export function findReports(article: Article): KnownParty[] {
  const reports = new Map<string, KnownParty>();
  for (const [index, token] of article.tokens.entries()) {
    const range = nouns.has(token.form) && token.tag === 'NOUN' ? titleBehind(article, index + 1) : null;
    const name = range && article.text.slice(range.start, range.end);
    if (!range || !name || reports.has(name)) continue;
    reports.set(name, {
      kind: 'report',
      name,
      named: range,
      mentions: [range],
      doubtful: [],
      roles: [],
      gender: null,
    });
  }
  return [...reports.values()];
}

function titleBehind({ tokens }: Article, from: number): Range | null {
  let first = from;
  if (tokens[first]?.text === ',') first++;
  if (naming.has(tokens[first]?.form ?? '')) first++;
  const isMarked = opening.has(tokens[first]?.text ?? '') && first > from;
  if (isMarked) first++;
  const to = first > from ? titleEnd(tokens, first) : first;
  const [begin, end] = [tokens[first], tokens[to - 1]];
  if (!begin || !end || to - first < 2 || !ending.has(tokens[to]?.text ?? '')) return null;
  // "the report, Peter Holm said" names a person.
  if (!isMarked && isFirstName(begin.form)) return null;
  return isCapitalised(begin) && isCapitalised(end) ? { start: begin.start, end: end.end } : null;
}

function titleEnd(tokens: readonly Token[], first: number): number {
  let to = first;
  for (let token = tokens[to]; token && to < first + longest; token = tokens[to]) {
    if (!isCapitalised(token) && !small.has(token.form)) break;
    to++;
  }
  return to;
}
