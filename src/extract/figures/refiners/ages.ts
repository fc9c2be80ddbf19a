import type { Atom } from '#extract/figures/atoms.ts';
import { type Draft, each } from '#extract/figures/draft.ts';
import { isHyphen, isWord } from '#extract/figures/words.ts';
import { isAgeOfPerson } from './ages-of-people.ts';

const oldest = 130;

/** "15-year-old", "50 years old", "five years of age", "aged 43", "Ann Lee, 33,", "Ann Lee (33)". */
export const readAge = each((draft, { atoms }) => {
  const end = endOfYearsOld(atoms, draft);
  if (end !== null) return aged(draft, end);
  const bare = draft.unit === null && typeof draft.value === 'number' && draft.value <= oldest;
  if (!bare || !Number.isInteger(draft.value)) return draft;
  return isAged(atoms, draft) || isAgeOfPerson(atoms, draft) ? aged(draft, draft.to) : draft;
});

const aged = (draft: Draft, to: number): Draft => ({
  ...draft,
  unit: 'year of age',
  unitKind: 'age',
  end: to,
  whole: { from: draft.from, to },
});

function endOfYearsOld(atoms: readonly Atom[], draft: Draft): number | null {
  if (draft.unit !== 'year') return null;
  const at = draft.whole.to;
  const next = isHyphen(atoms[at]) ? at + 1 : at;
  if (isWord(atoms[next], 'old', 'olds')) return next + 1;
  if (isWord(atoms[at], 'of') && isWord(atoms[at + 1], 'age')) return at + 2;
  return isUnderAge(atoms, draft) ? at : null;
}

/** "under the age of 5 years" */
function isUnderAge(atoms: readonly Atom[], { from }: Draft): boolean {
  return isWord(atoms[from - 1], 'of') && isWord(atoms[from - 2], 'age', 'ages');
}

/** "aged 43", "ages 18 to 34", "at age 10", "under the age of 21", "as young as 11" */
function isAged(atoms: readonly Atom[], draft: Draft): boolean {
  const before = atoms[draft.from - 1];
  if (isWord(before, 'aged', 'age', 'ages') || isUnderAge(atoms, draft)) return true;
  if (isWord(before, ',') && isWord(atoms[draft.from - 2], 'age')) return true;
  const compared = isWord(before, 'as') && isWord(atoms[draft.from - 2], 'young', 'old');
  const ranged =
    isWord(before, 'between', 'from', 'over', 'under') && isWord(atoms[draft.from - 2], 'aged', 'ages');
  return compared || ranged;
}
