import type { Atom } from '#extract/figures/atoms.ts';
import { type Draft, rejecting } from '#extract/figures/draft.ts';
import { isPlural, singular } from '#extract/figures/units/singular.ts';
import { isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

/** Nouns whose number says which one, not how many: "Section 427", "page 12", "category 4". */
const labels = wordSet(`
  section row room route part chapter page article act game gate level phase stage number no
  nos nr category channel flight highway interstate lane platform version volume vol appendix table figure fig
  step grade item season episode type class model apartment suite floor box resolution proposition prop amendment
  title rule area district ward precinct zone track paragraph clause exhibit question line unit day week
  building block terminal pier exit junction bus train tram size tier group division league event file
  case court bill schedule annex lot seed zip code
`);

/** "Section 427", "rooms 4 and 5", "No. 10", "#3", "ranked 4", "the top 10", "the bottom three". */
export const rejectLabels = rejecting((draft, { text, atoms }) => {
  if (draft.unitKind === 'measure' || draft.unitKind === 'money' || draft.unitKind === 'age') return false;
  return isLabelled(atoms, draft) || isRank(atoms, draft) || isListNumber(text, atoms, draft);
});

function isLabelled(atoms: readonly Atom[], { from, phrase }: Draft): boolean {
  let at = from - 1;
  if (isWord(atoms[at], '.', ':', '#')) at -= 1;
  const label = atoms[at];
  if (!label || !labels.has(singular(label.form))) {
    const second = isWord(label, 'and', 'to', 'or', ',', '&', '–', '-') && isNumber(atoms[at - 1]);
    return second && labels.has(singular(atoms[at - 2]?.form ?? '')) && isPlural(atoms[at - 2]?.form ?? '');
  }
  const head = phrase && atoms[phrase.to - 1];
  return label.tag !== 'VERB' && (!head || !isPlural(head.form) || /^\p{Lu}/u.test(label.text));
}

/** "2. The harbour" and "3) The pier" at the beginning of a line, and a number alone on its line. */
function isListNumber(text: string, atoms: readonly Atom[], { from, to, style, unit }: Draft): boolean {
  const [first, next] = [atoms[from], atoms[to]];
  if (from > 0 || style !== 'digits' || unit !== null || !/^\d{1,3}$/.test(first?.text ?? '')) return false;
  if (/[^\n]/.test(text.charAt((first?.start ?? 0) - 1))) return false;
  return next === undefined || (next.glued && isWord(next, '.', ')', ':'));
}

const isNumber = (atom: Atom | undefined) => atom?.kind === 'digits' || atom?.tag === 'NUM';

/** "the top 10", "the bottom three", "ranked 4", "number one", "#1" */
function isRank(atoms: readonly Atom[], { from, to, phrase }: Draft): boolean {
  const before = atoms[from - 1];
  const head = phrase && atoms[phrase.to - 1];
  const counts = head !== null && isPlural(head?.form ?? '');
  if (isWord(before, 'top', 'bottom', 'last', 'first', 'big')) return !counts || phrase?.from !== to;
  return isWord(before, 'ranked', 'ranks', 'placed', 'rank', '#');
}
