import type { Flag, Grade } from '#model/comparison.ts';
import type { Change } from './changes/change.ts';
import { leaveOutClause } from './changes/clause.ts';
import { drop } from './changes/drop.ts';
import { changeModal, changeNumber, changeQuantifier } from './changes/exchange.ts';
import { mangle } from './changes/mangle.ts';
import { rewrite } from './changes/marks.ts';
import { mistype } from './changes/mistype.ts';
import { changeName } from './changes/name.ts';
import { addNegation, removeNegation } from './changes/negation.ts';
import { replace } from './changes/replace.ts';
import { swap } from './changes/swap.ts';

/**
 * What a kind counts towards: `few` changes with which a quotation should still come first, `mangled` ones,
 * changes of `meaning` that must be named, and `harmless` ones for which no flag may be.
 */
export type Goal = 'few' | 'mangled' | 'meaning' | 'harmless';

/** A way to change wordings, and what is true of every wording that is changed in it. */
export type Kind = {
  name: string;
  change: Change;
  /** In words of the stretch that is changed. */
  length: { fewest: number; most: number };
  /** Each of them is right. */
  grades: readonly Grade[];
  flags: readonly Flag[];
  goals: readonly Goal[];
};

const usual = { fewest: 8, most: 14 };
/** A clause is left out of a longer stretch. */
const long = { fewest: 14, most: 30 };
const numerals = ['one', 'two', 'three'] as const;

const unchanged: Change = (tokens) => ({ tokens, touched: { asked: 0, original: 0 } });

/** All kinds of changed wordings, in the order in which they are reported. */
export const kinds: readonly Kind[] = [
  harmless('unchanged', unchanged, 'exact', true),
  harmless('other marks and case', rewrite, 'same-words', true),
  ...counted('dropped', drop, 'elided'),
  ...counted('swapped', swap, 'altered'),
  ...counted('replaced', replace, 'altered'),
  ...counted('mistyped', mistype, 'altered'),
  { name: 'mangled', change: mangle, length: usual, grades: ['altered'], flags: [], goals: ['mangled'] },
  { ...harmless('a clause left out', leaveOutClause(null), 'elided', false), length: long },
  { ...harmless('a clause left out, …', leaveOutClause('…'), 'elided', false), length: long },
  { ...harmless('a clause left out, [...]', leaveOutClause('[...]'), 'elided', false), length: long },
  meaning('negation added', addNegation, 'negation', ['altered'], true),
  meaning('negation removed', removeNegation, 'negation', ['elided', 'altered'], true),
  meaning('number changed', changeNumber, 'number', ['altered'], true),
  meaning('name changed', changeName, 'name', ['altered'], true),
  meaning('quantifier changed', changeQuantifier, 'quantifier', ['altered'], false),
  meaning('modal verb changed', changeModal, 'modality', ['altered'], false),
];

function harmless(name: string, change: Change, grade: Grade, few: boolean): Kind {
  const goals: readonly Goal[] = few ? ['few', 'harmless'] : ['harmless'];
  return { name, change, length: usual, grades: [grade], flags: [], goals };
}

/** One, two and three words; up to two are few. */
function counted(done: string, change: (number: number) => Change, grade: Grade): Kind[] {
  return numerals.map((numeral, index) =>
    harmless(`${numeral} ${done}`, change(index + 1), grade, index + 1 <= 2),
  );
}

function meaning(name: string, change: Change, flag: Flag, grades: readonly Grade[], goal: boolean): Kind {
  return { name, change, length: usual, grades, flags: [flag], goals: goal ? ['meaning'] : [] };
}
