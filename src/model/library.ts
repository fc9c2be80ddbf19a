import type { Document } from './document.ts';

/** Something wrong in a file that a person can mend: where it stands and what it is. */
export type Fault = { file: string; field: string; problem: string };

/** The good documents of a folder in the order of their ids, and every fault of the others. */
export type Library = { documents: readonly Document[]; faults: readonly Fault[] };
