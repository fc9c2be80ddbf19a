import type { Citation } from '#model/answer.ts';
import type { Passage, Span } from '#model/span.ts';
import { type Holding, passageOf } from '#search/holdings.ts';

/** Where a span stands, as a reader checks it. */
export function cite(holding: Holding, span: Span): Citation {
  return citePassage(holding, passageOf(holding, span));
}

/** A passage of a document. */
export function citePassage({ document }: Holding, { paragraph, page }: Passage): Citation {
  const { id, title, publisher } = document;
  return { document: id, title, publisher, paragraph, page: page ?? null };
}

/** A document as a whole. */
export function citeDocument({ document: { id, title, publisher } }: Holding): Citation {
  return { document: id, title, publisher, paragraph: 1, page: null };
}
