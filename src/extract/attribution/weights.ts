import type { Weights } from './ranker.ts';
import table from './weights.json' with { type: 'json' };

/** What each feature of a source weighs; learnt from articles whose speakers people have marked. */
export const weights: Weights = new Map(Object.entries(table));
