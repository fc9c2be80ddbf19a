import type { Atom } from '#extract/figures/atoms.ts';
import { rejecting } from '#extract/figures/draft.ts';
import { readUnit } from '#extract/figures/units/read-unit.ts';
import { isHyphen, isWord } from '#extract/figures/words.ts';

/** "passed 5 to 4", "a 5-to-4 ruling": more against fewer. "from 36 to 34" and "45 to 40 percent" are none. */
export const rejectVotes = rejecting(({ from, to, style, unitKind }, { atoms }) => {
  if (style !== 'digits' || (unitKind !== 'none' && unitKind !== 'noun')) return false;
  const next = afterHyphen(atoms, to);
  const back = isHyphen(atoms[from - 1]) ? from - 2 : from - 1;
  const first = isHyphen(atoms[back - 1]) ? back - 2 : back - 1;
  return isVote(atoms, from, next) || isVote(atoms, first, back);
});

const afterHyphen = (atoms: readonly Atom[], at: number) => (isHyphen(atoms[at]) ? at + 1 : at);

/** `first` is the place of the larger number, `middle` that of "to". */
function isVote(atoms: readonly Atom[], first: number, middle: number): boolean {
  const last = afterHyphen(atoms, middle + 1);
  if (!isWord(atoms[middle], 'to') || !isSmall(atoms[first]) || !isSmall(atoms[last])) return false;
  if (Number(atoms[last]?.text) >= Number(atoms[first]?.text)) return false;
  return (
    isHyphen(atoms[middle - 1]) || (!isWord(atoms[first - 1], 'from') && readUnit(atoms, last + 1) === null)
  );
}

const isSmall = (atom: Atom | undefined) => /^\d{1,3}$/.test(atom?.text ?? '');
