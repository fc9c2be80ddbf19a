import { wordSet } from '#extract/word-set.ts';

const months = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

export const weekdays = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);

/** A month's name; "may" and "march" only with a capital letter. */
export const isMonth = (atom: { form: string; text: string } | undefined): boolean =>
  atom !== undefined && months.has(atom.form) && /^\p{Lu}/u.test(atom.text);

/** Four digits that can be a year of our time. */
export const isYearNumber = (text: string): boolean => /^(?:1[0-9]|20)\d\d$/.test(text);
