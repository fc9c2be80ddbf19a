import type { FoundFigure } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';
import type { Atom } from './atoms.ts';
import type { Numeral } from './numerals/numeral.ts';

/** A sentence as the figure finders read it. */
export type Reading = { text: string; atoms: readonly Atom[] };

/** A stretch of atoms, `to` exclusive. */
export type Stretch = { from: number; to: number };

/** A figure in the making. Atoms `from` to `to` are the number itself, with a currency sign before it. */
export type Draft = Stretch & {
  style: Numeral['style'];
  value: FoundFigure['value'];
  factor: number;
  unit: string | null;
  /** How the unit is known: from a table, from the noun that is counted, or from another figure. */
  unitKind: 'none' | 'measure' | 'money' | 'age' | 'noun' | 'shared';
  /** Where the number ends with the unit that is written with it: "48-hour", "70 per cent". */
  end: number;
  /** Number, unit and rate together. */
  whole: Stretch;
  /** The words of what is counted, where a noun phrase follows the number. */
  phrase: Stretch | null;
  sense: FoundFigure['sense'];
  /** Atoms of the words that limit the number. */
  qualifier: Stretch | null;
  counts: string | null;
  period: Range | null;
  place: Range | null;
};

/** Looks at the drafts of one sentence and gives them back, some of them changed, joined or left out. */
export type Refiner = (drafts: readonly Draft[], reading: Reading) => readonly Draft[];

/** A refiner that looks at one draft at a time; null leaves it out. */
export function each(refine: (draft: Draft, reading: Reading) => Draft | null): Refiner {
  return (drafts, reading) => drafts.flatMap((draft) => refine(draft, reading) ?? []);
}

/** A refiner that leaves out the drafts that are no figures. */
export function rejecting(isNone: (draft: Draft, reading: Reading) => boolean): Refiner {
  return (drafts, reading) => drafts.filter((draft) => !isNone(draft, reading));
}

export function draftOf({ from, to, value, factor, style }: Numeral): Draft {
  return {
    from,
    to,
    style,
    value,
    factor,
    unit: null,
    unitKind: 'none',
    end: to,
    whole: { from, to },
    phrase: null,
    sense: style === 'vague' ? '~' : '=',
    qualifier: null,
    counts: null,
    period: null,
    place: null,
  };
}
