import type { Choice } from '#model/choice.ts';
import type { Archive } from '#search/archive.ts';
import { labelFigure } from '#search/figure-index.ts';
import { type QuotationEntry, wordsOf } from '#search/holdings.ts';
import { splitTerms, type Term } from '#search/terms.ts';
import { addressDocument, addressFigure, addressQuotation } from './address.ts';
import { snippetAround } from './snippet.ts';

const MOST = 25;
/** Leaves room for the beginning of the document's title. */
const LONGEST_GLIMPSE = 60;

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
  const asked = splitTerms(typed).filter((term) => !term.common);
  return archive.quotations.suggest(typed, MOST).map((entry) => ({
    name: `${glimpse(entry, asked)} · ${entry.holding.document.title}`,
    value: addressQuotation(entry),
  }));
}

/** The part of a quotation that holds most of the words typed, from the first of them on. */
function glimpse({ holding, quotation }: QuotationEntry, asked: readonly Term[]): string {
  const parts = quotation.spans.map((span) => {
    const text = wordsOf(holding, span);
    const met = splitTerms(text).filter((word) => asked.some((term) => begins(word, term)));
    return { text, met: met.length, at: met[0]?.start ?? 0 };
  });
  const [best] = parts.toSorted((a, b) => b.met - a.met);
  return best ? snippetAround(best.text, best.at, LONGEST_GLIMPSE) : '';
}

function begins(word: Term, typed: Term): boolean {
  return word.stem === typed.stem || word.form.startsWith(typed.form);
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
