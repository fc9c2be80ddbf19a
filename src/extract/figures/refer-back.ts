import type { Atom } from './atoms.ts';
import type { Draft } from './draft.ts';
import { isPlural } from './units/singular.ts';
import { isWord } from './words.ts';

/**
 * "More than 300 of them": the drafts of one sentence, where a pronoun takes what is counted from the
 * sentence before. It does so only where that sentence counts one kind of thing, and more of it.
 */
export function referBack(
  drafts: readonly Draft[],
  atoms: readonly Atom[],
  before: readonly Draft[],
): readonly Draft[] {
  const earlier = onlyCounted(before);
  return drafts.map((draft, index) => {
    if (draft.phrase !== null || !isOfThem(atoms, draft)) return draft;
    const counted = onlyCounted(drafts.slice(Math.max(0, index - reach), index)) ?? earlier;
    if (!counted || !isPartOf(draft, counted)) return { ...draft, counts: null };
    return { ...draft, unit: draft.unit ?? counted.unit, counts: counted.counts };
  });
}

/** So many figures before the pronoun's are looked at in its own sentence. */
const reach = 4;

const isOfThem = (atoms: readonly Atom[], { to, whole }: Draft) =>
  [to, whole.to].some((at) => isWord(atoms[at], 'of') && isWord(atoms[at + 1], 'them', 'those', 'these'));

/** The figure of these that counts a plural noun; null where several nouns are counted, or none. */
function onlyCounted(drafts: readonly Draft[]): Draft | null {
  const counting = drafts.filter(({ unitKind }) => unitKind === 'noun' || unitKind === 'shared');
  const [first] = counting;
  const alone = first && counting.every(({ unit }) => unit === first.unit);
  const head = first?.counts?.split(' ').find(isPlural);
  return alone && first.value !== 1 && head !== undefined ? first : null;
}

function isPartOf({ value, style }: Draft, whole: Draft): boolean {
  if (style === 'share' || typeof value !== 'number' || typeof whole.value !== 'number') return true;
  return value <= whole.value;
}
