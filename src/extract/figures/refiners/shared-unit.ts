import type { Atom } from '#extract/figures/atoms.ts';
import type { Draft, Refiner } from '#extract/figures/draft.ts';
import { isHyphen, isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

/** A bare number takes the unit that another beside it has: "8 or $9", "five- and six-cylinder", "460 cars … with 63". */
export const shareUnits: Refiner = (drafts, { atoms }) => {
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [draft, next] = [shared[index], shared[index + 1]];
    if (draft && next && isBare(draft) && leadsTo(draft, next, atoms)) shared[index] = takeUnit(draft, next);
  }
  for (const [index, draft] of shared.entries()) {
    const bare = isBare(draft) && isCompared(draft, atoms);
    const source = bare ? (levelOf(shared[index - 1], draft, atoms) ?? sourceBefore(shared, index)) : null;
    if (source) shared[index] = takeUnit(draft, source);
  }
  return shared;
};

const isBare = ({ unit, style }: Draft) => unit === null && style !== 'share' && style !== 'vague';
const takeUnit = (draft: Draft, { unit }: Draft): Draft => ({ ...draft, unit, unitKind: 'shared' });

/** "8 or $9", "7- or 8-inch", "280 million of the 1.5 billion shekels" */
function leadsTo(draft: Draft, next: Draft, atoms: readonly Atom[]): boolean {
  if (next.unit === null || next.style === 'share') return false;
  const gap = atoms.slice(draft.whole.to, next.from).filter((atom) => !isHyphen(atom));
  const [first, second] = gap;
  if (gap.length === 1) return isWord(first, 'or', 'and', ',', 'to', 'x', '×');
  if (gap.length === 2 && isWord(first, ',')) return isWord(second, 'and', 'or');
  return gap.length === 2 && isWord(first, 'of') && isOneOf(second, determiners);
}

const determiners = wordSet('the his her its their our my these those all');

/** Words before a bare number that set it beside an earlier one. */
function isCompared({ from }: Draft, atoms: readonly Atom[]): boolean {
  return isOneOf(atoms[from - 1], comparing);
}

const comparing = wordSet('and with than by at to or , versus against has have had got gets won');

/** "rose 64 points to 4,577": the level is in the same points as the change. */
function levelOf(last: Draft | undefined, draft: Draft, atoms: readonly Atom[]): Draft | null {
  const adjoins = last?.whole.to === draft.from - 1 && isWord(atoms[draft.from - 1], 'to');
  return adjoins && last?.unit === 'point' ? last : null;
}

/** Numbers of the same thing are of about the same size. */
const likeness = 20;
const lookBack = 3;

function sourceBefore(drafts: readonly Draft[], index: number): Draft | null {
  const { value, from = 0 } = drafts[index] ?? {};
  if (typeof value !== 'number' || value === 0) return null;
  for (let at = index - 1; at >= Math.max(0, index - lookBack); at--) {
    const source = drafts[at];
    if (source?.unitKind === 'age' && source.whole.to < from - 1) continue;
    if (
      !source ||
      source.unit === null ||
      source.style === 'share' ||
      source.style === 'multiple' ||
      source.value === null
    )
      continue;
    const ratio = (Array.isArray(source.value) ? source.value[0] : source.value) / value;
    if (ratio <= likeness && ratio >= 1 / likeness) return source;
  }
  return null;
}
