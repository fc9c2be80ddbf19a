import type { Gender, KnownParty } from '#extract/parties/known-party.ts';

/** Somebody in the text: a party, or one whom it describes without a name ("a young woman", "my father"). */
export type Character = { party: KnownParty | null; gender: Gender | null; isPerson: boolean };
