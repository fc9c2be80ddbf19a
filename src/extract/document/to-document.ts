import type { Extraction } from '#extract/extraction.ts';
import type { Document } from '#model/document.ts';
import { contentNoteFor } from './content-note.ts';
import { keepFigures } from './figures.ts';
import { headOf } from './head.ts';
import { nameParties } from './parties.ts';
import { createLocator, passagesOf } from './passages.ts';
import { createReferrer } from './references.ts';
import type { Source } from './source.ts';
import { keepQuotations, keepStatements } from './speech.ts';

/**
 * Makes a document of what was extracted from `source.text`, with every paragraph and without words of
 * ours. Whatever the text, the document is sound and true to it, as long as there are paragraphs and
 * none is longer than a passage may be.
 */
export function toDocument(source: Source, extraction: Extraction): Document {
  const { text, file, sha256, earlier, pages } = source;
  const { paragraphs } = extraction;
  const passages = passagesOf(text, paragraphs, pages);
  const locator = createLocator(text, paragraphs);
  const { people, organisations, ids } = nameParties(text, extraction, locator);
  const referrer = createReferrer(text, extraction.parties, ids, locator);
  const head = headOf(source, extraction);
  return {
    id: source.chooseId(head.title),
    kind: 'news article',
    ...head,
    contentNote: contentNoteFor(text),
    source: { file, sha256, earlier: [...earlier] },
    complete: true,
    abstract: null,
    keyPoints: [],
    passages,
    people,
    organisations,
    quotations: keepQuotations(text, extraction.quotations, locator, referrer),
    statements: keepStatements(extraction.statements, locator, referrer),
    figures: keepFigures(text, extraction, locator, referrer),
  };
}
