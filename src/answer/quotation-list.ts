import type { Answer } from '#model/answer.ts';
import type { Archive } from '#search/archive.ts';
import type { QuotationEntry } from '#search/holdings.ts';
import type { Addressed } from './address.ts';
import { ask, compose, countListed, MOST_LISTED, notesFor } from './compose.ts';
import { linksFrom } from './links.ts';
import { limitsOf } from './not-on-record.ts';
import { quoteItem, type Stretch } from './quote-item.ts';
import { groupReports } from './reports.ts';
import { isInScope, type Scope, scopeOptions, withNote } from './scope.ts';

/** Lists every quotation of a speaker, of documents, or of both. */
export function listQuotations(archive: Archive, scope: Scope): Answer {
  const holdings = scope.holdings ?? archive.holdings;
  const entries = holdings.flatMap((holding) =>
    holding.document.quotations.map(
      (quotation): QuotationEntry => ({ kind: 'quotation', holding, quotation }),
    ),
  );
  const own = entries.filter((entry) => isInScope(entry, scope));
  const items = groupReports(
    archive,
    own.slice(0, MOST_LISTED).map((entry) => ({ entry, stretches: [], comparison: null })),
  ).map(({ asked, utterance }) => quoteItem(asked, utterance));
  const by = scope.by ? ` by ${scope.by.name}` : '';
  return compose({
    outcome: items.length > 0 ? 'found' : 'nothing',
    message: withNote(scope, messageFor(items.length, own.length, by)),
    contentNotes: notesFor(archive, items),
    items,
    request: ask('who-said', { ...scopeOptions(scope), quote: '*' }),
  });
}

function messageFor(listed: number, all: number, by: string): string {
  if (listed === 0) return `No quotation${by} is in this library.`;
  const repeats =
    all <= MOST_LISTED && listed < all ? '; one that only repeats another is cited with it' : '';
  return `${countListed(all, 'quotation')}${by}, in the order of the documents${repeats}.`;
}

/** Shows the quotations that a button or a completed option points at. */
export function showQuotations(
  archive: Archive,
  value: string,
  addressed: readonly Addressed[],
  scope: Scope,
): Answer {
  const shown = addressed.flatMap(({ holding, id, stretch }) => {
    const quotation = holding.document.quotations.find((candidate) => candidate.id === id);
    if (!quotation) return [];
    const entry: QuotationEntry = { kind: 'quotation', holding, quotation };
    const stretches = stretch && isInside(entry, stretch) ? [stretch] : [];
    return [{ entry, stretches, comparison: null }];
  });
  const inScope = shown.filter(({ entry }) => isInScope(entry, scope));
  const utterances = groupReports(archive, inScope);
  const items = utterances.map(({ asked, utterance }) => quoteItem(asked, utterance));
  const [first] = utterances;
  const request = ask('who-said', { quote: value });
  if (!first)
    return compose({
      outcome: 'nothing',
      message:
        shown.length > 0
          ? `That quotation is not on record ${limitsOf(scope) ?? 'here'}.`
          : 'That quotation is no longer in this library.',
      request,
    });
  return compose({
    outcome: utterances.length > 1 ? 'ambiguous' : 'found',
    message: utterances.length > 1 ? `${utterances.length} quotations on record.` : 'On record.',
    contentNotes: notesFor(archive, items),
    items,
    links: utterances.length === 1 ? linksFrom(first.asked.entry) : [],
    layout: utterances.length === 1 ? 'whole' : 'list',
    request,
  });
}

function isInside({ quotation }: QuotationEntry, stretch: Stretch): boolean {
  const span = quotation.spans[stretch.part];
  return (
    span !== undefined &&
    span.start <= stretch.start &&
    stretch.start < stretch.end &&
    stretch.end <= span.end
  );
}
