import type { Draft, Refiner } from '#extract/figures/draft.ts';

/** The "737" of "two new 737 Max jets" belongs to what the "two" counts. */
export const rejectInnerNumbers: Refiner = (drafts, { atoms }) => {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const phrase = kept.at(-1)?.phrase;
    const inside =
      phrase && draft.from > phrase.from && draft.to <= phrase.to && atoms[draft.to]?.tag === 'PROPN';
    if (!inside) kept.push(draft);
  }
  return kept;
};
