import type { Step } from '#collation/align.ts';
import type { Worded } from '#collation/verbatim.ts';
import type { Flag } from '#model/comparison.ts';
import { differencesOf } from './differences.ts';
import { changesName, type KnowsNames } from './names.ts';
import { changesNegation } from './negation.ts';
import { changesNumber } from './numbers.ts';
import {
  changesClass,
  isBeforeNumber,
  isNoQualifier,
  modals,
  qualifiers,
  quantifiers,
  statuses,
} from './word-classes.ts';

/** What of the changed words may change the meaning, the gravest first. */
export function flagsOf(
  steps: readonly Step[],
  query: Worded,
  source: Worded,
  isName: KnowsNames,
): readonly Flag[] {
  const differences = differencesOf(steps, query, source);
  const flags: readonly (readonly [Flag, boolean])[] = [
    ['negation', changesNegation(differences)],
    ['number', changesNumber(differences)],
    ['name', changesName(differences, isName)],
    [
      'quantifier',
      changesClass(differences, quantifiers, isNoQualifier) ||
        changesClass(differences, qualifiers, isBeforeNumber),
    ],
    ['modality', changesClass(differences, modals)],
    ['status', changesClass(differences, statuses)],
  ];
  return flags.flatMap(([flag, isRaised]) => (isRaised ? [flag] : []));
}
