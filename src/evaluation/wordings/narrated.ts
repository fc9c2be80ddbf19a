import type { Range } from '#model/answer.ts';
import type { Document } from '#model/document.ts';
import type { Place } from './quoted.ts';
import { type Token, tokenise } from './tokens.ts';

/** A sentence of the reporter: no words of it are quoted or reported speech. */
export type Narrated = Place & { tokens: readonly Token[] };

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Every whole sentence of some documents that touches no quotation, no statement and no quotation mark. */
export function listNarrated(documents: readonly Document[]): Narrated[] {
  return documents.flatMap((document) => {
    const spoken = Map.groupBy(
      [...document.quotations, ...document.statements].flatMap(({ spans }) => spans),
      ({ passage }) => passage,
    );
    return document.passages
      .filter(({ furniture }) => !furniture)
      .flatMap(({ id, paragraph, text }) =>
        sentencesWithout(text, spoken.get(id) ?? []).map((sentence) => ({
          document: document.id,
          paragraph,
          tokens: tokenise(sentence),
        })),
      );
  });
}

function sentencesWithout(text: string, spoken: readonly Range[]): string[] {
  return Array.from(sentences.segment(text)).flatMap(({ segment, index }) => {
    const touched = spoken.some(({ start, end }) => start < index + segment.length && index < end);
    return touched || /["“”«»]/.test(segment) ? [] : [segment];
  });
}
