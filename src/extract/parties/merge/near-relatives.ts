import type { Candidate } from '#extract/parties/names/candidate.ts';
import { countLeading } from '#text/sorted.ts';
import type { Cluster } from './cluster.ts';

/** More places of one first name than two paragraphs have. */
const most = 8;

/** Whether somebody is only ever brought in by a first name, as a relative. */
export const isRelative = ({ full }: Cluster): boolean => full[0]?.isRelative ?? false;

/** Whether such a relative spoke in this paragraph or the one before, so that a surname may well be theirs. */
export function spokeJustBefore(cluster: Cluster, candidate: Candidate): boolean {
  return [cluster.full, cluster.short].some((places) => {
    const end = countBefore(places, candidate.start);
    return places
      .slice(Math.max(0, end - most), end)
      .some(({ speaks, paragraph }) => speaks && paragraph >= candidate.paragraph - 1);
  });
}

/** How many places, in the order of the text, begin before an offset. */
export const countBefore = (places: readonly Candidate[], offset: number): number =>
  countLeading(places, ({ start }) => start < offset);
