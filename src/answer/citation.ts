import type { Citation } from '#model/answer.ts';
import type { Span } from '#model/span.ts';
import { type Holding, passageOf } from '#search/holdings.ts';

/** Where a span stands, as a reader checks it. */
export function cite(holding: Holding, span: Span): Citation {
  return citeParagraph(holding, passageOf(holding, span).paragraph);
}

/** A paragraph of a document. */
export function citeParagraph({ document }: Holding, paragraph: number): Citation {
  return { document: document.id, title: document.title, publisher: document.publisher, paragraph };
}
