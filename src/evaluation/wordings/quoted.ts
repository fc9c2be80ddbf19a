import type { Document } from '#model/document.ts';
import type { Passage, Span } from '#model/span.ts';
import { type Token, tokenise } from './tokens.ts';

/** Where words were drawn. */
export type Place = { document: string; paragraph: number };

/** One part of a quotation: its words, who is named as its speaker, and the names that its document knows. */
export type Quoted = Place & { tokens: readonly Token[]; speaker: string | null; names: readonly string[] };

/** Every part of every quotation of some documents. */
export function listQuoted(documents: readonly Document[]): Quoted[] {
  return documents.flatMap((document) => {
    const passages = passagesOf(document);
    const parties = [...document.people, ...document.organisations];
    const names = parties.flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]);
    return document.quotations.flatMap(({ spans, speaker }) => {
      const named = speaker?.kind === 'named' ? parties.find(({ id }) => id === speaker.party) : undefined;
      return spans.map((span) => ({
        ...placeOf(document, passages, span),
        tokens: tokenise(wordsOf(passages, span)),
        speaker: named?.name ?? null,
        names,
      }));
    });
  });
}

/** Full names of the people who are quoted, each once; a surname alone would not tell who is meant. */
export function listSpeakers(quoted: readonly Quoted[], documents: readonly Document[]): string[] {
  const people = new Set(documents.flatMap((document) => document.people.map(({ name }) => name)));
  const speakers = new Set(quoted.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])));
  return [...speakers].filter((name) => people.has(name) && /\S\s\S/.test(name)).toSorted();
}

/** The passages of a document by their ids. */
function passagesOf(document: Document): ReadonlyMap<string, Passage> {
  return new Map(document.passages.map((passage) => [passage.id, passage]));
}

function wordsOf(passages: ReadonlyMap<string, Passage>, { passage, start, end }: Span): string {
  return passages.get(passage)?.text.slice(start, end) ?? '';
}

function placeOf({ id }: Document, passages: ReadonlyMap<string, Passage>, { passage }: Span): Place {
  return { document: id, paragraph: passages.get(passage)?.paragraph ?? 0 };
}
