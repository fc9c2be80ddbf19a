import type { Atom } from '#extract/figures/atoms.ts';
import { type Draft, rejecting } from '#extract/figures/draft.ts';
import { isMonth } from '#extract/figures/units/calendar.ts';
import { isHyphen, isWord } from '#extract/figures/words.ts';

/** "June 5", "5 June", "the 5th of June", "June 3 and 4", "9/11", "2019-09-01", "03/04/2015". */
export const rejectDates = rejecting((draft, { atoms }) => {
  if (draft.style === 'words') return isMonth(atoms[draft.from - 1]) && draft.unit === null;
  if (draft.style !== 'digits' && draft.style !== 'share') return false;
  return isBesideMonth(atoms, draft) || isNumericDate(atoms, draft);
});

const isDay = (atom: Atom | undefined) => atom !== undefined && /^(?:[12]?\d|3[01])$/.test(atom.text);

function isBesideMonth(atoms: readonly Atom[], { from, to }: Draft): boolean {
  if (!isDay(atoms[from]) || to > from + 1) return false;
  if (isMonth(atoms[to]) || (isMonth(atoms[to + 1]) && isWord(atoms[to], 'of'))) return true;
  let at = from - 1;
  if (isWord(atoms[at], 'the')) at -= 1;
  if (isWord(atoms[at], '.')) at -= 1;
  if (isMonth(atoms[at])) return true;
  const joined = isHyphen(atoms[at]) || isWord(atoms[at], '–', 'and', 'to', ',', 'or', 'through');
  return (
    joined &&
    isDay(atoms[at - 1]) &&
    (isMonth(atoms[at - 2]) || (isMonth(atoms[at - 3]) && isWord(atoms[at - 2], '.')))
  );
}

/** Digits parted by strokes or hyphens: "9/11", "2019-09-01"; but a fraction such as "1/16 of" stays. */
function isNumericDate(atoms: readonly Atom[], { from, to, style }: Draft): boolean {
  if (style === 'share') return !isWord(atoms[to], 'of', 'the') && isWord(atoms[from + 1], '/');
  const [before, after] = [atoms[from - 1], atoms[to]];
  if (isWord(before, '/') && before?.glued && atoms[from - 2]?.kind === 'digits') return true;
  if (isWord(after, '/') && after?.glued && atoms[to + 1]?.kind === 'digits') return true;
  const hyphens = isHyphen(before) || isHyphen(after);
  if (!hyphens) return false;
  return (
    (atoms[from - 2]?.kind === 'digits' && isHyphen(atoms[from - 3]) && atoms[from - 4]?.kind === 'digits') ||
    (atoms[to + 1]?.kind === 'digits' && isHyphen(atoms[to + 2]) && atoms[to + 3]?.kind === 'digits') ||
    (atoms[from - 2]?.kind === 'digits' && isHyphen(after) && atoms[to + 1]?.kind === 'digits')
  );
}
