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

/** Groups by a key, groups and members in the order in which they come. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
