import type { Atom } from '#extract/figures/atoms.ts';
import { each } from '#extract/figures/draft.ts';
import { isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

const weighing = wordSet(
  'weigh weighs weighed weighing lose loses lost losing gain gained gaining lift lifted shed',
);
const heaviest = 2000;
const reach = 4;

/** "lost 20 pounds", "six pounds of flour": pounds are a weight where something is weighed, and money elsewhere. */
export const weighPounds = each((draft, { atoms }) => {
  const written = isWord(atoms[draft.whole.to - 1], 'pound', 'pounds');
  if (draft.unit !== 'pound sterling' || !written || Number(draft.value) > heaviest) return draft;
  return isWeighed(atoms, draft.from, draft.whole.to)
    ? { ...draft, unit: 'pound-mass', unitKind: 'measure' }
    : draft;
});

function isWeighed(atoms: readonly Atom[], from: number, to: number): boolean {
  if (isWord(atoms[to], 'heavier', 'lighter', 'overweight')) return true;
  if (isWord(atoms[to], 'of') && atoms[to + 1]?.tag === 'NOUN') return true;
  return atoms.slice(Math.max(0, from - reach), from).some(({ form }) => weighing.has(form));
}
