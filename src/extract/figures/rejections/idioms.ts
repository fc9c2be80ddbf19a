import { rejecting } from '#extract/figures/draft.ts';
import { isHyphen, isWord } from '#extract/figures/numerals/words.ts';

/** "zero tolerance", "24/7", "9/11", "360-degree", "a hundred and ten per cent sure" are manners of speaking. */
export const rejectIdioms = rejecting(({ from, to, style }, { atoms }) => {
  if (isWord(atoms[from], 'zero') && isWord(atoms[isHyphen(atoms[to]) ? to + 1 : to], 'tolerance', 'sum'))
    return true;
  if (style === 'words' && isWord(atoms[from - 1], 'back', 'square') && isWord(atoms[to], 'of')) return false;
  return style === 'words' && isWord(atoms[from - 1], 'square') && isWord(atoms[from], 'one');
});
