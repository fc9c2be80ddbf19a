import type { Document } from '#model/document.ts';
import type { Organisation, Person, Reference } from '#model/party.ts';
import type { Span } from '#model/span.ts';

/** A part of a document and the field where it stands. */
type Located<T> = { field: string; value: T };

/** Every reference to somebody, in the order of the fields. */
export function listReferences({ quotations, figures }: Document): Located<Reference>[] {
  return [
    ...quotations.flatMap(({ speaker, to }, index) => [
      ...locate(`quotations[${index}].speaker`, speaker),
      ...locate(`quotations[${index}].to`, to),
    ]),
    ...figures.flatMap(({ saidBy }, index) => locate(`figures[${index}].saidBy`, saidBy)),
  ];
}

/** Every span of a document, in no particular order. */
export function listSpans(document: Document): Located<Span>[] {
  return [
    ...listParties(document).flatMap(({ field, value }) => [
      ...locate(`${field}.named`, value.named),
      ...locateAll(`${field}.roles`, value.roles),
    ]),
    ...document.quotations.flatMap(({ spans, hedge }, index) => [
      ...locateAll(`quotations[${index}].spans`, spans),
      ...locate(`quotations[${index}].hedge`, hedge),
    ]),
    ...document.figures.flatMap(({ at, qualifier, period, place }, index) => [
      ...locate(`figures[${index}].at`, at),
      ...locate(`figures[${index}].qualifier`, qualifier),
      ...locate(`figures[${index}].period`, period),
      ...locate(`figures[${index}].place`, place),
    ]),
    ...listReferences(document).flatMap(({ field, value }) =>
      value.kind === 'named'
        ? locate(`${field}.mention`, value.mention)
        : locate(`${field}.description`, value.description),
    ),
  ];
}

/** People, then organisations. */
export function listParties({ people, organisations }: Document): Located<Person | Organisation>[] {
  return [...locateAll('people', people), ...locateAll('organisations', organisations)];
}

function locate<T>(field: string, value: T | null): Located<T>[] {
  return value === null ? [] : [{ field, value }];
}

function locateAll<T>(field: string, values: readonly T[]): Located<T>[] {
  return values.map((value, index) => ({ field: `${field}[${index}]`, value }));
}
