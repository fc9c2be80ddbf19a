import type { Archive } from '#search/archive.ts';
import type { FigureEntry, Holding, QuotationEntry } from '#search/holdings.ts';
import type { Stretch } from './quote-item.ts';

/**
 * What a value such as `#flood-inquiry.q3` points at. Buttons and autocomplete send addresses in
 * place of texts: `#id` is a document, or `!key` with its short key; `.q3` is one thing in it, and a
 * quotation may add the matched stretch as `.part.start.end`. Several stand beside each other with
 * commas.
 */
export type Addressed = { holding: Holding; id: string | null; stretch: Stretch | null };

const addressPattern =
  /^(#[0-9a-z-]{1,60}|![0-9a-z]{7})(?:\.([0-9a-z-]{1,40})(?:\.(\d{1,3})\.(\d{1,6})\.(\d{1,6}))?)?$/;

/** The address of a document. */
export function addressDocument({ document }: Holding): string {
  return `#${document.id}`;
}

/** The address of a quotation, with the stretch of it that was asked for. */
export function addressQuotation({ holding, quotation }: QuotationEntry, stretch?: Stretch): string {
  const place = stretch ? `.${stretch.part}.${stretch.start}.${stretch.end}` : '';
  return `${addressDocument(holding)}.${quotation.id}${place}`;
}

/** The address of a figure. */
export function addressFigure({ holding, figure }: FigureEntry): string {
  return `${addressDocument(holding)}.${figure.id}`;
}

/**
 * Reads addresses. Undefined where the text is none, so that it is taken as words ("#harbour" may be
 * one); what is no longer in the archive is left out.
 */
export function readAddresses(archive: Archive, text: string): readonly Addressed[] | undefined {
  const parts = new Set(text.split(','));
  const found: Addressed[] = [];
  for (const part of parts) {
    const match = addressPattern.exec(part);
    if (!match) return undefined;
    const [, name, id, at, start, end] = match;
    const holding = archive.holdings.find(
      ({ document, key }) => name === `#${document.id}` || name === `!${key}`,
    );
    const stretch = at ? { part: Number(at), start: Number(start), end: Number(end) } : null;
    if (!holding && id === undefined && name?.startsWith('#')) return undefined;
    if (holding) found.push({ holding, id: id ?? null, stretch });
  }
  return found;
}
