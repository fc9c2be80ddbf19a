import type { Party } from '#extract/extraction.ts';
import type { Range } from '#extract/range.ts';

export type Gender = 'female' | 'male';

/** A party, with what helps to tell whom a mention means. */
export type KnownParty = Party & {
  /** From a title, a first name or "his wife"; null where these tell nothing or contradict each other. */
  gender: Gender | null;
  /** Where a form of the name stands that fits a namesake as well, such as a bare "Smith" beside two Smiths. */
  doubtful: readonly Range[];
};
