import type { Atom } from '#extract/figures/atoms.ts';
import type { Draft, Refiner } from '#extract/figures/draft.ts';
import { isGrowth } from '#extract/figures/numerals/multiples.ts';
import { isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';
import { directions, lowered, raised } from './change-words.ts';

/** Losing or gaining something else than points and shares is no change of a figure: "lost three seats". */
const transitive = /^(?:los|gain|shed|add|cut|dropp?|reduc|advanc)/;
const measured = /^(?:percentage|point|basis point|percentage point|penny|cent|dollar|pound sterling)/;

/** A number by which something rose or fell: "rose by 181%", "down 3%", "a 5% drop", "190 points, or 0.6%". */
export const readChange: Refiner = (drafts, { atoms }) => {
  const read: Draft[] = [];
  for (const draft of drafts) {
    // "from 36 to 34" tells levels, "by between four and six" a change.
    const isPair = Array.isArray(draft.value) && !isWord(atoms[draft.from - 1], 'by');
    const direction = isPair ? null : directionOf(draft, read.at(-1), atoms);
    read.push(direction ? { ...draft, sense: direction } : draft);
  }
  return read;
};

function directionOf(draft: Draft, last: Draft | undefined, atoms: readonly Atom[]) {
  if (draft.style === 'multiple') return directionOfMultiple(draft, atoms);
  const part = draft.style === 'share' && !isWord(atoms[draft.from - 1], 'by');
  if (part || draft.unitKind === 'age') return null;
  return (
    directionBefore(draft, atoms) ?? directionAfter(draft, atoms) ?? directionOfOther(draft, last, atoms)
  );
}

/** "doubled" and "halved"; "twice as many" compares. */
function directionOfMultiple({ from, value }: Draft, atoms: readonly Atom[]): 'up' | 'down' | null {
  if (!isGrowth(atoms, from)) return null;
  return Number(value) > 1 ? 'up' : 'down';
}

const skipped = wordSet('by another further only just a an of sharply steeply slightly');

const levels = wordSet('below above under beneath beyond');

function directionBefore(draft: Draft, atoms: readonly Atom[]): 'up' | 'down' | null {
  const limit = draft.qualifier !== null && draft.qualifier.from < draft.from ? draft.qualifier : null;
  // "fell below 5%" tells a level.
  if (limit && isOneOf(atoms[limit.from], levels)) return null;
  let at = (limit?.from ?? draft.from) - 1;
  for (let steps = 0; steps < 3 && (isOneOf(atoms[at], skipped) || atoms[at]?.tag === 'ADV'); steps++)
    at -= 1;
  const word = atoms[at];
  if (!word) return null;
  if (isWord(word, 'up', 'down'))
    return isParticle(atoms[at - 1]) ? null : word.form === 'up' ? 'up' : 'down';
  const direction =
    directions.get(word.form) ?? (isWord(atoms[at + 1], 'by') ? directionOfObject(atoms, at) : null);
  const other = transitive.test(word.form) && !measured.test(draft.unit ?? '');
  const byItself = isWord(atoms[at + 1], 'by') && !word.form.startsWith('los');
  return other && !byItself ? null : direction;
}

const longestObject = 5;

/** "cut | rates | by 25 points" */
function directionOfObject(atoms: readonly Atom[], at: number): 'up' | 'down' | null {
  for (let place = at; place > at - longestObject && place >= 0; place--) {
    const form = atoms[place]?.form ?? '';
    if (raised.has(form)) return 'up';
    if (lowered.has(form)) return 'down';
    const direction = directions.get(form);
    if (direction) return direction;
  }
  return null;
}

const verbsOfPlace = wordSet(
  'ended closed went gone go finished traded trading edged moved opened stood is was are were be been being',
);

/** "make up 40%" and "picked up 12" are verbs of another sense. */
function isParticle(before: Atom | undefined): boolean {
  if (!before || isOneOf(before, verbsOfPlace)) return false;
  return before.tag === 'VERB' || isWord(before, 'to', 'is', 'sum');
}

/** "a 500 percent increase" */
function directionAfter({ whole, unit }: Draft, atoms: readonly Atom[]): 'up' | 'down' | null {
  if (!measured.test(unit ?? '')) return null;
  const word = atoms[whole.to];
  if (isWord(word, 'higher', 'lower')) return isWord(word, 'higher') ? 'up' : 'down';
  return word?.tag === 'NOUN' ? (directions.get(word.form) ?? null) : null;
}

/** "190 points, or 0.6%", "down 2.3%, Burlington by 2.6%": the change goes on. */
function directionOfOther(
  { from }: Draft,
  last: Draft | undefined,
  atoms: readonly Atom[],
): 'up' | 'down' | null {
  if (!last || (last.sense !== 'up' && last.sense !== 'down')) return null;
  const gap = atoms
    .slice(last.whole.to, Math.min(from, last.whole.to + longestGap + 2))
    .filter(({ form }) => form !== ',' && form !== '(');
  const restated = gap.length === 1 && isWord(gap[0], 'or');
  return restated || (gap.length <= longestGap && isWord(gap.at(-1), 'by')) ? last.sense : null;
}

const longestGap = 6;
