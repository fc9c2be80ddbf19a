import { chanceFor, shuffle } from '#evaluation/chance.ts';
import type { Document } from '#model/document.ts';

/** The documents that are asked, and those whose words must not be found. */
export type Division = { kept: readonly Document[]; leftOut: readonly Document[] };

/** One document in so many is left out. */
const oneIn = 5;

/** Leaves a fifth of the documents out; the seed tells which. */
export function divide(documents: readonly Document[], seed: number): Division {
  const mixed = shuffle(chanceFor(seed, 'documents that are left out'), documents);
  const number = Math.round(documents.length / oneIn);
  return { leftOut: mixed.slice(0, number), kept: mixed.slice(number) };
}
