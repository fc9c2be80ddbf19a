import type { Candidate } from '#extract/parties/names/candidate.ts';
import type { Cluster } from './cluster.ts';

/**
 * How a relative who is only ever named by a first name stands to a bare surname: `far` where that name is
 * more than a paragraph away, so that the surname is not theirs; `speaking` where they have just spoken, so
 * that it may well be. Null for everybody else.
 */
export function nearRelative({ full, short }: Cluster, candidate: Candidate): 'far' | 'speaking' | null {
  if (!full[0]?.isRelative) return null;
  const last = [lastBefore(full, candidate.start), lastBefore(short, candidate.start)];
  const gaps = last.map((mention) =>
    mention ? candidate.paragraph - mention.paragraph : Number.POSITIVE_INFINITY,
  );
  if (Math.min(...gaps) > 1) return 'far';
  return last.some((mention) => mention?.speaks && mention.paragraph === candidate.paragraph)
    ? 'speaking'
    : null;
}

const lastBefore = (places: readonly Candidate[], offset: number): Candidate | undefined =>
  places[countBefore(places, offset) - 1];

/** How many places, in the order of the text, begin before an offset. */
export function countBefore(places: readonly Candidate[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
