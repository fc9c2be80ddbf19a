import type { Report, Utterance } from '#model/answer.ts';
import type { Quotation } from '#model/quotation.ts';
import type { Archive } from '#search/archive.ts';
import { passageOf, type QuotationEntry, wordsOf } from '#search/holdings.ts';
import type { Match, PreparedQuery } from '#search/match.ts';
import { splitTerms } from '#search/terms.ts';
import { attribute } from './attribution.ts';
import { cite } from './citation.ts';
import { originsOf } from './origins.ts';
import { compareWordings } from './other-wording.ts';
import { type Asked, mainPart } from './quote-item.ts';

/** The quotation to show, and what is known of the utterance over all documents. */
export type Told<A extends Asked = Asked> = { asked: A; utterance: Utterance };

/** A shorter stretch than this is looked up elsewhere with the whole part of the quotation around it. */
const TELLING_ENOUGH = 4;
/** In a list, a quotation whose words another one holds to this share adds nothing to it. */
const CONTAINED = 0.97;

/**
 * Cites for each quotation where else its words are reported, and leaves out what an earlier one of
 * them reports: the same stretch asked for, or, where whole quotations are listed, all of its words.
 * Gives the first `limit` of what is left.
 */
export function groupReports<A extends Asked>(
  archive: Archive,
  quotations: readonly A[],
  limit = Number.POSITIVE_INFINITY,
): Told<A>[] {
  const utterances: Told<A>[] = [];
  const prepared = new Map<string, PreparedQuery>();
  const reported = new Map<string, Set<Quotation>>();
  for (const asked of quotations) {
    if (utterances.length === limit) break;
    const words = wordsToCompare(asked);
    // Where documents copy each other, the same words of the same report come again, and are known already.
    if (reported.get(words)?.has(asked.entry.quotation)) continue;
    const reports = archive.quotations.reportsOf(asked.entry, words, prepared);
    const needed = asked.stretches.length > 0 ? 0 : CONTAINED;
    if (utterances.some(({ asked: { entry } }) => holds(reports, entry, needed))) continue;
    utterances.push({ asked, utterance: gather(asked, reports) });
    const known = reported.get(words) ?? new Set();
    for (const { quotation } of reports.flatMap(entryOf)) known.add(quotation);
    reported.set(words, known);
  }
  return utterances;
}

/** True where the reports of some words include this quotation, with so large a share of them. */
function holds(reports: readonly Match[], { quotation }: QuotationEntry, needed: number): boolean {
  return reports.some(
    ({ unit, coverage }) =>
      unit.entry.kind === 'quotation' && unit.entry.quotation === quotation && coverage >= needed,
  );
}

/** The stretch asked for, with more around it where it is short; all words where none is asked for. */
function wordsToCompare({ entry: { holding, quotation }, stretches }: Asked): string {
  if (stretches.length === 0) return quotation.spans.map((span) => wordsOf(holding, span)).join('\n');
  const part = mainPart(stretches);
  const span = quotation.spans[part];
  if (!span) return '';
  const { text } = passageOf(holding, span);
  const stretch = stretches.find((candidate) => candidate.part === part) ?? span;
  const asked = text.slice(stretch.start, stretch.end);
  const telling = splitTerms(asked).filter((term) => !term.common).length;
  return telling < TELLING_ENOUGH ? text.slice(span.start, span.end) : asked;
}

function gather(asked: Asked, matches: readonly Match[]): Utterance {
  const differ = compareWordings(asked);
  const reports = matches.flatMap((match) => reportOf(match, differ));
  return { ...originsOf([asked.entry, ...matches.flatMap(entryOf)]), reports };
}

function entryOf({ unit: { entry } }: Match): QuotationEntry | [] {
  return entry.kind === 'quotation' ? entry : [];
}

function reportOf(
  { unit, stretches }: Match,
  differ: (report: QuotationEntry) => Report['diff'],
): Report | [] {
  const { entry, parts } = unit;
  const span = parts[mainPart(stretches)];
  if (!span || entry.kind !== 'quotation') return [];
  const to = attribute(entry.holding, entry.quotation.to);
  return { ...cite(entry.holding, span), to: to?.name ?? null, diff: differ(entry) };
}
