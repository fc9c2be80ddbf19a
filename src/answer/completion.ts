import type { Choice } from '#model/choice.ts';
import type { Archive } from '#search/archive.ts';
import { addressDocument, addressFigure, addressQuotation } from './address.ts';
import { figureLabel } from './figures.ts';
import { quoteItem } from './quote-item.ts';

const MOST = 25;
const LONGEST_LABEL = 100;

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
  if (typed.trim() === '') return completeDocuments(archive, 'All quotations in');
  const { accepted, near } = archive.quotations.find(typed, ({ entry }) => entry.kind === 'quotation');
  return [...accepted, ...near]
    .flatMap(({ unit: { entry }, stretches }) => {
      if (entry.kind !== 'quotation') return [];
      const { excerpt } = quoteItem(entry, stretches, []);
      return [{ name: excerpt.text.slice(0, LONGEST_LABEL), value: addressQuotation(entry) }];
    })
    .slice(0, MOST);
}

/** Suggests figures on what is typed; before that, each document's list of figures. */
export function completeTopic(archive: Archive, typed: string): Choice[] {
  if (typed.trim() === '') return completeDocuments(archive, 'All figures in');
  const { accepted, near } = archive.figures.find(typed, () => true);
  return [...accepted, ...near]
    .slice(0, MOST)
    .map(({ entry }) => ({ name: figureLabel(entry), value: addressFigure(entry) }));
}

function completeDocuments(archive: Archive, label: string): Choice[] {
  return archive.holdings
    .slice(0, MOST)
    .map((holding) => ({ name: `${label}: ${holding.document.title}`, value: addressDocument(holding) }));
}
