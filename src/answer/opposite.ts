import type { Comparison } from '#model/comparison.ts';

/** What is said in place of any other message where the opposite of the words asked for is on record. */
export const oppositeMessage =
  'Not on record as typed: a negation is gained or lost. The words on record are these:';

/** Whether the words asked for deny what the source says, or say what it denies: as typed they stand nowhere. */
export function isOpposite(comparison: Comparison | null): boolean {
  return comparison?.flags.includes('negation') === true;
}
