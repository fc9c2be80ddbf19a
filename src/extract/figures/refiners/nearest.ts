import type { Draft, Reading, Refiner, Stretch } from '#extract/figures/draft.ts';

/** How many atoms away an expression may stand, after the figure and before it. */
type Reach = { after: number; before: number };

/** An expression among the first atoms holds for more of the sentence. */
const opening = 2;

/**
 * A refiner that gives each draft the nearest of the expressions found in the sentence, those after it
 * first. Both lists are in the order of the text, so that one pass over them suffices.
 */
export function givingNearest(
  find: (reading: Reading) => readonly Stretch[],
  reach: Reach,
  give: (draft: Draft, stretch: Stretch, reading: Reading) => Draft,
): Refiner {
  return (drafts, reading) => {
    const found = find(reading);
    let next = 0;
    return drafts.map((draft) => {
      while (next < found.length && (found[next]?.from ?? 0) < draft.whole.to) next += 1;
      const [before, after] = [found[next - 1], found[next]];
      if (after && after.from - draft.whole.to <= reach.after) return give(draft, after, reading);
      const apart = before && draft.from - before.to;
      const farthest = before && before.from <= opening ? 2 * reach.before : reach.before;
      return before && apart !== undefined && apart >= 0 && apart <= farthest
        ? give(draft, before, reading)
        : draft;
    });
  };
}
