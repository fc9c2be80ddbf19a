import type { Atom } from '#extract/figures/atoms.ts';
import { type Draft, each } from '#extract/figures/draft.ts';
import { isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

/** Signs after a number: "500/=" and "5/-" in shillings; of old, "14,000l. in all", "3s. 6d.". */
export const readMoneyAfter = each((draft, { atoms }) => {
  if (draft.style !== 'digits') return draft;
  const end = endOfStroke(atoms, draft.to);
  if (end !== null) return inMoney(draft, draft.unit ?? 'shilling', end);
  const unit = draft.unit === null ? oldUnit(atoms, draft) : null;
  return unit === null ? draft : inMoney(draft, unit, draft.to + 2);
});

const inMoney = (draft: Draft, unit: string, end: number): Draft => ({
  ...draft,
  unit,
  unitKind: 'money',
  end,
  whole: { from: draft.from, to: end },
});

function endOfStroke(atoms: readonly Atom[], at: number): number | null {
  const glued = atoms[at]?.glued === true && atoms[at + 1]?.glued === true;
  const stroke = glued && isWord(atoms[at], '/') && isWord(atoms[at + 1], '=', '-');
  const next = atoms[at + 2];
  return stroke && (next?.kind === 'mark' || !next?.glued) ? at + 2 : null;
}

const decades = wordSet('the his her their my your early mid late');

/** Pounds, shillings and pence by the first letters of their Latin names, with a point. */
function oldUnit(atoms: readonly Atom[], { from, to, value }: Draft): string | null {
  const letter = atoms[to];
  if (!letter?.glued || !isWord(atoms[to + 1], '.') || !atoms[to + 1]?.glued) return null;
  // A point that ends the sentence may stand after "2l." of milk.
  if (letter.text === 'l') return atoms[to + 2] === undefined ? null : 'pound sterling';
  if (isOneOf(atoms[from - 1], decades)) return null;
  if (letter.text === 's') return Number(value) <= mostShillings ? 'shilling' : null;
  return letter.text === 'd' && Number(value) < pencePerShilling ? 'penny' : null;
}

/** "30s." may be an age, but wages of twenty shillings and less were common. */
const mostShillings = 20;
const pencePerShilling = 12;
