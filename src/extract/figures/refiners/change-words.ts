import type { Atom } from '#extract/figures/atoms.ts';
import { wordSet } from '#extract/word-set.ts';

const rises = `rise rises rose risen rising increase increases increased increasing grow grows grew grown growing gain gains gained
  gaining climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance
  advanced improve improves improved improving swell swelled rally rallied expand expanded expanding hike hiked`;
const falls = `fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
  decreased decreasing slide slides slid sliding slip slips slipped slipping tumble tumbled tumbling plunge plunges plunged plunging
  plummet plummeted plummeting sink sank sunk shed sheds slump slumps slumped slumping shrink shrank shrunk dip dips dipped ease
  eased crash crashed reduce reduced reducing reduction weaken weakened retreat retreated lose loses lost losing`;

/** The words of a figure's own rise or fall: "rose", "a drop". */
export const directions: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...rises.split(/\s+/).map((word): [string, 'up'] => [word, 'up']),
  ...falls.split(/\s+/).map((word): [string, 'down'] => [word, 'down']),
]);

/** The words for what somebody does to a figure: "cut the rate by". */
export const raised = wordSet('raise raised raising boost boosted boosting lift lifted widened extended');
export const lowered = wordSet(
  'cut cuts cutting lower lowered lowering trim trimmed slash slashed reduce reduced shorten',
);

/** Tells whether a word says that something becomes more or less. */
export const isChangeWord = ({ form }: Atom): boolean =>
  directions.has(form) || raised.has(form) || lowered.has(form);
