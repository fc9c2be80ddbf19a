import type { Gender } from '#extract/parties/known-party.ts';
import { genderOfFirstName } from '#extract/parties/lexicon/first-names.ts';
import { genderOfRoleNoun } from '#extract/parties/lexicon/role-nouns.ts';
import { genderOfHonorific } from '#extract/parties/lexicon/titles.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';

/** Enough places to tell; the first ones have the full name and the title. */
const places = 20;

/** Ends the noun of a role: "chairwoman of the trust". */
const linking = /\s(?:of|for|at|to|in|with|from|on)\s/u;

/**
 * What the text tells of a person's gender: by a form of address first, then by kinship, then by an office
 * ("chairwoman"), then by a first name. `roles` are the wordings of what they are said to be.
 */
export function genderOf(candidates: readonly Candidate[], roles: readonly string[] = []): Gender | null {
  const early = candidates.slice(0, places);
  return (
    agreed(early.map(({ honorific }) => honorific && genderOfHonorific(honorific.form))) ??
    agreed(early.map(({ kinGender }) => kinGender)) ??
    agreed(early.map(({ title }) => genderOfRoleNoun(title.at(-1)?.form ?? ''))) ??
    agreed(roles.map((role) => genderOfRoleNoun(headOf(role)))) ??
    agreed(early.map(({ forms }) => (forms.length > 1 ? genderOfFirstName(forms[0] ?? '') : null))) ??
    agreed(early.map(({ forms, title }) => (title.length === 0 ? genderOfFirstName(forms[0] ?? '') : null)))
  );
}

const headOf = (role: string): string => role.toLowerCase().split(linking, 1)[0]?.split(/\s/u).at(-1) ?? '';

function agreed(genders: readonly (Gender | null)[]): Gender | null {
  const stated = new Set(genders.filter((gender) => gender !== null));
  const [only] = stated;
  return stated.size === 1 ? (only ?? null) : null;
}
