import type { Kind } from '#extract/parties/kinds/witness.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';

/** Places taken for mentions of one and the same bearer. */
export type Cluster = {
  kind: Kind;
  /** The longest form of the name that was met, folded. */
  forms: readonly string[];
  suffix: string | null;
  /** Places of full names, then of short forms, each in the order of the text. */
  full: Candidate[];
  short: Candidate[];
  /** Places that fit a namesake as well. */
  doubtful: Candidate[];
};

export const newCluster = (kind: Kind, first: Candidate): Cluster => ({
  kind,
  forms: first.forms,
  suffix: first.suffix,
  full: [],
  short: [],
  doubtful: [],
});
