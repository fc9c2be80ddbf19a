import { extract } from '#extract/extract.ts';
import type { Document } from '#model/document.ts';
import { longestPassage } from '#model/span.ts';
import { paragraphRanges } from '#text/paragraphs.ts';
import { type Source, UnfitText } from './source.ts';
import { toDocument } from './to-document.ts';

/** Reads a source as an article and makes a document of it. Throws `UnfitText`. */
export function summarise(source: Source): Document {
  requireFit(source.text);
  return toDocument(source, extract(source.text));
}

/** Tells what no document could hold before time is spent on reading it. */
function requireFit(text: string): void {
  const paragraphs = paragraphRanges(text);
  if (paragraphs.length === 0) throw new UnfitText('holds no text');
  if (paragraphs.some(({ start, end }) => end - start > longestPassage)) {
    throw new UnfitText(`has a paragraph of more than ${longestPassage.toLocaleString('en-GB')} characters`);
  }
}
