import type { Atom } from '#extract/figures/atoms.ts';
import { rejecting } from '#extract/figures/draft.ts';
import { readUnit } from '#extract/figures/units/read-unit.ts';
import { isHyphen, isWord } from '#extract/figures/words.ts';

/** "2-0", "won 3-1", "a 5-4 vote": two small numbers with a hyphen between and no plural that they count. */
export const rejectScores = rejecting((draft, { atoms }) => {
  const { from, to, style, unitKind, unit } = draft;
  if (draft.factor !== 1 || isWord(atoms[from - 3], '$', '£', '€')) return false;
  if (style !== 'digits' || unitKind === 'money' || (unit !== null && unitKind === 'measure')) return false;
  const [before, after] = [atoms[from - 1], atoms[to]];
  const first = isJoint(after) && isScore(atoms[to + 1]) && isScore(atoms[from]);
  const second =
    isJoint(before) && before?.glued === true && isScore(atoms[from - 2]) && isScore(atoms[from]);
  if (first) return !rises(atoms[from], atoms[to + 1]) || !countsPlural(atoms, to + 2);
  return second && (!rises(atoms[from - 2], atoms[from]) || !countsPlural(atoms, to));
});

const isJoint = (atom: Atom | undefined) => isHyphen(atom) || isWord(atom, '–');
const isScore = (atom: Atom | undefined) => /^\d{1,3}$/.test(atom?.text ?? '');
const rises = (low: Atom | undefined, high: Atom | undefined) => Number(low?.text) < Number(high?.text);

/** "5-10 people", "20-30 km", "2-3%": what follows says of what there are so many. */
function countsPlural(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at];
  if (!next) return false;
  if (next.kind === 'mark') return isHyphen(next) || isWord(next, '%', '°');
  if (readUnit(atoms, at)) return true;
  const noun = next.tag === 'ADJ' ? atoms[at + 1] : next;
  return (
    next.glued ||
    isWord(noun, 'per', 'percent', 'pc', 'million', 'billion', 'people') ||
    /[^s]s$/.test(noun?.form ?? '')
  );
}
