import { articlePassages, type Holding, wordsOf } from './holdings.ts';
import type { Fields } from './inverted-index.ts';
import type { PlainReader } from './plain-lexemes.ts';

type Field = 'title' | 'names' | 'roles' | 'publisher' | 'points' | 'passages' | 'counts';

/** How much a word found in each field of a document's record counts. */
export const sourceBoosts: ReadonlyMap<Field, number> = new Map([
  ['title', 4],
  ['names', 3],
  ['roles', 1.5],
  ['publisher', 3],
  ['points', 1.5],
  ['passages', 1],
  ['counts', 1],
]);

/** A document in plain words, by field, for indexing. */
export function recordSource(holding: Holding, read: PlainReader): Fields<Field> {
  const { document } = holding;
  const { abstract, keyPoints, figures } = document;
  const parties = [...holding.parties.values()];
  return {
    title: read(`${document.title} ${document.id.replaceAll('-', ' ')}`),
    names: namesOf(holding).flatMap(read),
    roles: parties.flatMap((party) => party.roles.flatMap((role) => read(wordsOf(holding, role)))),
    publisher: read(`${document.publisher ?? ''} ${document.byline ?? ''} ${document.date?.asWritten ?? ''}`),
    points: [abstract, ...keyPoints].flatMap((point) => (point ? read(point.text) : [])),
    passages: articlePassages(holding).flatMap(({ text }) => read(text)),
    counts: figures.flatMap((figure) => read(figure.counts)),
  };
}

/** Every form of the name of whoever is in a document. */
export function namesOf({ parties }: Holding): string[] {
  return [...parties.values()].flatMap((party) => [party.name, ...party.alsoCalled]);
}
