import type { Atom } from '#extract/figures/atoms.ts';
import { each } from '#extract/figures/draft.ts';
import { readRate, readUnit, type UnitReading } from '#extract/figures/units/read-unit.ts';
import { isHyphen, isOneOf, isWord } from '#extract/figures/words.ts';
import { wordSet } from '#extract/word-set.ts';

/** A measure or currency after the number: "5 km", "48-hour", "8.99 Australian dollars per month". */
export const readMeasure = each((draft, { atoms }) => {
  if (draft.unit !== null) return draft;
  const half = draft.style === 'share' && isWord(atoms[draft.to], 'a', 'an');
  const at = half ? draft.to + 1 : startOfUnit(atoms, draft.to);
  const reading = readGeneration(atoms, at) ?? readUnit(atoms, at);
  if (!reading || (atoms[at]?.tag === 'VERB' && reading.kind === 'money')) return draft;
  const rate = readRate(atoms, reading.to);
  const to = rate?.to ?? reading.to;
  return {
    ...draft,
    end: isWord(atoms[draft.to], 'of') ? draft.to : reading.to,
    unit: rate ? `${reading.unit} ${rate.unit}` : reading.unit,
    unitKind: reading.kind,
    whole: { from: draft.from, to },
  };
});

/** "5G" */
function readGeneration(atoms: readonly Atom[], at: number): UnitReading | null {
  const generation = atoms[at]?.text === 'G' && atoms[at]?.glued && /^[2-6]$/.test(atoms[at - 1]?.text ?? '');
  return generation ? { unit: 'generation wireless', kind: 'measure', to: at + 1 } : null;
}

const fillers = wordSet(
  'more additional extra further straight full consecutive previous long short whole solid us imperial',
);

/** "a US pint" is a pint. */
const skipCountry = (atoms: readonly Atom[], at: number) =>
  isWord(atoms[at], 'us', 'imperial') ? at + 1 : at;

/** Leaps over the hyphen of "48-hour", the "of" of "hundreds of miles", and the "more" of "two more days". */
function startOfUnit(atoms: readonly Atom[], at: number): number {
  if (isHyphen(atoms[at]) && atoms[at + 1]?.kind === 'word') return at + 1;
  if (isWord(atoms[at], 'of')) return skipCountry(atoms, isWord(atoms[at + 1], 'a', 'an') ? at + 2 : at + 1);
  return isOneOf(atoms[at], fillers) ? at + 1 : at;
}
