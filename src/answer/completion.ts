import type { Choice } from '#model/choice.ts';
import type { Archive } from '#search/archive.ts';
import { labelFigure } from '#search/figure-index.ts';
import { wordsOf } from '#search/holdings.ts';
import { addressDocument, addressFigure, addressQuotation } from './address.ts';

const MOST = 25;

/** Suggests documents by title or by who is in them. */
export function completeSource(archive: Archive, typed: string): Choice[] {
  return archive.sources
    .suggest(typed, MOST)
    .map(({ document }) => ({ name: document.title, value: document.id }));
}

/** Suggests speakers, with their first role so that namesakes are told apart. */
export function completeSpeaker(archive: Archive, typed: string): Choice[] {
  return archive.speakers
    .suggest(typed, MOST)
    .map(({ id, name, roles }) => ({ name: roles[0] ? `${name}, ${roles[0]}` : name, value: id }));
}

/** Suggests quotations that hold the words typed; before that, each document's list of quotations. */
export function completeQuotation(archive: Archive, typed: string): Choice[] {
  if (typed.trim() === '') return completeDocuments(archive, 'quotations');
  return archive.quotations.suggest(typed, MOST).map((entry) => ({
    name: entry.quotation.spans.map((span) => wordsOf(entry.holding, span)).join(' … '),
    value: addressQuotation(entry),
  }));
}

/** Suggests figures on what is typed; before that, each document's list of figures. */
export function completeTopic(archive: Archive, typed: string): Choice[] {
  if (typed.trim() === '') return completeDocuments(archive, 'figures');
  return archive.figures
    .suggest(typed, MOST)
    .map((entry) => ({ name: labelFigure(entry), value: addressFigure(entry) }));
}

function completeDocuments(archive: Archive, what: 'quotations' | 'figures'): Choice[] {
  return archive.holdings
    .filter(({ document }) => document[what].length > 0)
    .slice(0, MOST)
    .map((holding) => ({
      name: `All ${what} in: ${holding.document.title}`,
      value: addressDocument(holding),
    }));
}
