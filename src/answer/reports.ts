import type { Citation } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import { passageOf, type QuotationEntry } from '#search/holdings.ts';
import type { Match } from '#search/match.ts';
import { splitTerms } from '#search/terms.ts';
import { addressQuotation } from './address.ts';
import { cite } from './citation.ts';
import { mainPart, type Stretch } from './quote-item.ts';

/** An utterance: the quotation to show, the stretch asked for, and where else it is reported. */
export type Utterance = { entry: QuotationEntry; stretches: readonly Stretch[]; alsoIn: readonly Citation[] };

/** A shorter stretch than this is looked up elsewhere with the whole part of the quotation around it. */
const TELLING_ENOUGH = 4;

/** Puts reports of one utterance together: the first quotation stays, the others become citations. */
export function groupReports(
  archive: Archive,
  quotations: readonly { entry: QuotationEntry; stretches: readonly Stretch[] }[],
): Utterance[] {
  const utterances: Utterance[] = [];
  const reported = new Set<string>();
  for (const { entry, stretches } of quotations) {
    if (reported.has(addressQuotation(entry))) continue;
    const reports = archive.quotations.reportsOf(entry, wordsToCompare(entry, stretches));
    for (const { unit } of reports) {
      if (unit.entry.kind === 'quotation') reported.add(addressQuotation(unit.entry));
    }
    utterances.push({ entry, stretches, alsoIn: reports.flatMap(citeMatch) });
  }
  return utterances;
}

function wordsToCompare({ holding, quotation }: QuotationEntry, stretches: readonly Stretch[]): string {
  const part = mainPart(stretches);
  const span = quotation.spans[part];
  if (!span) return '';
  const { text } = passageOf(holding, span);
  const stretch = stretches.find((candidate) => candidate.part === part) ?? span;
  const asked = text.slice(stretch.start, stretch.end);
  const telling = splitTerms(asked).filter((term) => !term.common).length;
  return telling < TELLING_ENOUGH ? text.slice(span.start, span.end) : asked;
}

function citeMatch({ unit, stretches }: Match): Citation | [] {
  const span = unit.parts[mainPart(stretches)];
  return span ? cite(unit.entry.holding, span) : [];
}
