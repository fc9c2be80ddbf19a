import { rejecting } from '#extract/figures/draft.ts';
import { isHyphen } from '#extract/figures/words.ts';

/** "two-tiered", "four-legged": the number is a part of an adjective. */
export const rejectAdjectives = rejecting(({ to, style }, { atoms }) => {
  const adjective = atoms[to + 1];
  return (
    style === 'words' &&
    isHyphen(atoms[to]) &&
    /[a-z]ed$/.test(adjective?.form ?? '') &&
    adjective?.form !== 'speed'
  );
});
