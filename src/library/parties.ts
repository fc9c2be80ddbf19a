import type { Document } from '#model/document.ts';
import type { Organisation, Person } from '#model/party.ts';
import type { Located } from './parts.ts';

/** Everybody whom a document names, people first, and the fields where they stand. */
export function listParties({ people, organisations }: Document): Located<Person | Organisation>[] {
  return [
    ...people.map((value, index) => ({ field: `people[${index}]`, value })),
    ...organisations.map((value, index) => ({ field: `organisations[${index}]`, value })),
  ];
}
