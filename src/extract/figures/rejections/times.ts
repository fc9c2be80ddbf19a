import type { Atom } from '#extract/figures/atoms.ts';
import { type Draft, rejecting } from '#extract/figures/draft.ts';
import { isChangeWord } from '#extract/figures/refiners/change-words.ts';
import { isHyphen, isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

const halves = wordSet("am pm a.m. p.m. a.m p.m o'clock gmt est edt noon");

/** "10:30", "5 p.m.", "10.45pm", "10-11 a.m.", "at nine o'clock", "1:36.6". */
export const rejectClockTimes = rejecting((draft, { atoms }) => {
  const { from, to } = draft;
  if (isHalfOfDay(atoms, to) || isGluedToColon(atoms, draft) || isToldInWords(atoms, draft)) return true;
  if (isDeadline(atoms, draft)) return true;
  const range = isHyphen(atoms[to]) || isWord(atoms[to], '–', 'to', 'and', 'until', 'till');
  return range && /^\d{1,2}(?:\.\d\d)?$/.test(atoms[from]?.text ?? '') && isHalfOfDay(atoms, to + 2);
});

/** "half past four", "at nine in the morning" */
function isToldInWords(atoms: readonly Atom[], { from, to, unit }: Draft): boolean {
  if (isWord(atoms[from - 1], 'past') && isWord(atoms[from - 2], 'half', 'quarter', 'ten', 'twenty', 'five'))
    return true;
  const day =
    isWord(atoms[to + 2], 'morning', 'afternoon', 'evening') || isWord(atoms[to + 1], 'night', 'morning');
  return (
    unit === null && day && isWord(atoms[from - 1], 'at', 'around', 'about', 'until', 'by', 'after', 'before')
  );
}

const lastHour = 12;
const reach = 8;
/** Where these stand before it, "by six" says by how much. */
const compared = wordSet(`
  won win wins winning lost lose loses losing led lead leads leading ahead behind trail trails trailing beat beats
  beaten defeated outnumber outnumbered miss missed missing divide divided multiply multiplied out over under short
`);

/** "home by six", "until nine": an hour that no noun follows; but not "cut the staff by six". */
function isDeadline(atoms: readonly Atom[], { from, to, style, unit, value }: Draft): boolean {
  const bare = style === 'words' && unit === null && Number(value) <= lastHour && !isHyphen(atoms[to]);
  if (!bare || !isWord(atoms[from - 1], 'by', 'until', 'till')) return false;
  if (isWord(atoms[to], 'to', 'or', 'and', '%')) return false;
  // "Prices are up by six", but not "she gets up by six".
  if (isWord(atoms[from - 2], 'up', 'down') && atoms[from - 3]?.tag === 'AUX') return false;
  const before = atoms.slice(Math.max(0, from - reach), from - 1);
  return !before.some((atom) => isOneOf(atom, compared) || isChangeWord(atom));
}

function isHalfOfDay(atoms: readonly Atom[], at: number): boolean {
  if (isOneOf(atoms[at], halves)) return true;
  return isWord(atoms[at], 'a', 'p') && isWord(atoms[at + 1], '.') && isWord(atoms[at + 2], 'm');
}

function isGluedToColon(atoms: readonly Atom[], { from, to, style }: Draft): boolean {
  if (style !== 'digits') return false;
  const [before, after] = [atoms[from - 1], atoms[to]];
  const late =
    isWord(before, ':') && before?.glued && atoms[from]?.glued && atoms[from - 2]?.kind === 'digits';
  return (
    late ||
    (isWord(after, ':') &&
      after?.glued === true &&
      atoms[to + 1]?.kind === 'digits' &&
      atoms[to + 1]?.glued === true)
  );
}
