import { rejecting } from '#extract/figures/draft.ts';
import { isHyphen, isWord } from '#extract/figures/words.ts';

/** "zero tolerance", "zero-sum" and "square one" are manners of speaking. */
export const rejectIdioms = rejecting(({ from, to, style }, { atoms }) => {
  if (style !== 'words') return false;
  const next = atoms[isHyphen(atoms[to]) ? to + 1 : to];
  const nothing = isWord(atoms[from], 'zero') && isWord(next, 'tolerance', 'sum');
  return nothing || (isWord(atoms[from], 'one') && isWord(atoms[from - 1], 'square'));
});
