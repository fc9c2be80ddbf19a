import type { Choice } from '#model/choice.ts';
import { limits } from '#model/limits.ts';
import type { Archive } from '#search/archive.ts';
import { labelFigure } from '#search/figure-records.ts';
import type { Holding } from '#search/holdings.ts';
import { splitTerms } from '#search/terms.ts';
import { addressDocument, addressFigure, addressQuotation } from './address.ts';
import { glimpseOf, withoutReports } from './glimpses.ts';
import { isAnswer, isInScope, narrow, type Scope } from './scope.ts';
import { labelSpeaker } from './speaker-label.ts';

/** What is typed into the other options; of no consequence where it is not understood. */
type Given = Readonly<Record<string, string | undefined>>;

/** Suggests documents by title or by who is in them. */
export function completeSource(archive: Archive, typed: string): Choice[] {
  return archive.sources
    .suggest(typed, limits.choices)
    .map(({ document }) => ({ name: document.title, value: document.id }));
}

/** Suggests speakers, so that namesakes are told apart. */
export function completeSpeaker(archive: Archive, typed: string): Choice[] {
  return archive.speakers
    .suggest(typed, limits.choices)
    .map((speaker) => ({ name: labelSpeaker(speaker), value: speaker.id }));
}

/** Suggests quotations that hold the words typed; before that, each document's list of quotations. */
export function completeQuotation(archive: Archive, typed: string, given: Given = {}): Choice[] {
  const scope = scopeOf(archive, given);
  if (typed.trim() === '') return documentsWithQuotations(archive, scope);
  const asked = splitTerms(typed).filter((term) => !term.common);
  const glimpses = archive.quotations
    .suggest(typed, limits.choices, ({ entry }) => isInScope(entry, scope))
    .map((entry) => glimpseOf(entry, asked));
  return withoutReports(glimpses).map(({ entry, words }) => ({
    name: `${words} · ${entry.holding.document.title}`,
    value: sendable(addressQuotation(entry), entry.holding),
  }));
}

/** Suggests figures on what is typed; before that, each document's list of figures. */
export function completeTopic(archive: Archive, typed: string, given: Given = {}): Choice[] {
  const { holdings } = scopeOf(archive, { source: given.source });
  const isWithin = (holding: Holding) => !holdings || holdings.includes(holding);
  if (typed.trim() === '') return documentsWithFigures(archive.holdings.filter(isWithin));
  return archive.figures
    .suggest(typed, limits.choices, isWithin)
    .map((entry) => ({ name: labelFigure(entry), value: sendable(addressFigure(entry), entry.holding) }));
}

/** Each option narrows by itself: one that means nobody, nothing or several people leaves the other. */
function scopeOf(archive: Archive, { speaker, source }: Given): Scope {
  const bySpeaker = narrow(archive, 'who-said', { speaker: speaker || undefined });
  const bySource = narrow(archive, 'who-said', { source: source || undefined });
  return {
    by: isAnswer(bySpeaker) ? undefined : bySpeaker.by,
    holdings: isAnswer(bySource) ? undefined : bySource.holdings,
    source,
  };
}

function documentsWithQuotations(archive: Archive, scope: Scope): Choice[] {
  const holdings = archive.holdings.filter((holding) =>
    holding.document.quotations.some((quotation) =>
      isInScope({ kind: 'quotation', holding, quotation }, scope),
    ),
  );
  return listDocuments(holdings, scope.by ? `All by ${scope.by.name}` : 'All quotations');
}

function documentsWithFigures(holdings: readonly Holding[]): Choice[] {
  const withFigures = holdings.filter(({ document }) => document.figures.length > 0);
  return listDocuments(withFigures, 'All figures');
}

function listDocuments(holdings: readonly Holding[], what: string): Choice[] {
  return holdings.slice(0, limits.choices).map((holding) => ({
    name: `${what} in: ${holding.document.title}`,
    value: addressDocument(holding),
  }));
}

/** An address that is too long to be sent back names its document by the short key. */
function sendable(address: string, holding: Holding): string {
  if (address.length <= limits.choice) return address;
  return `!${holding.key}${address.slice(addressDocument(holding).length)}`;
}
