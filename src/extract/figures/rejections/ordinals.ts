import { rejecting } from '#extract/figures/draft.ts';
import { isHyphen, isWord } from '#extract/figures/words.ts';

/** "96th", "21st", "twenty-first" are places in an order. */
export const rejectOrdinals = rejecting(({ to, style }, { atoms }) => {
  const next = atoms[to];
  if (style === 'digits') return next?.glued === true && isWord(next, 'th', 'st', 'nd', 'rd');
  return isHyphen(next) && isWord(atoms[to + 1], 'first', 'second', 'third', 'fourth', 'fifth', 'sixth');
});
