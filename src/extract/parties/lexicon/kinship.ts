import type { Gender } from '#extract/parties/known-party.ts';

const women = 'wife widow mother mum mom sister daughter aunt niece grandmother granddaughter stepmother';
const moreWomen = 'stepdaughter stepsister girlfriend ex-wife bride fiancee daughter-in-law sister-in-law';
const men = 'husband widower father dad brother son uncle nephew grandfather grandson stepfather stepson';
const moreMen = 'stepbrother boyfriend ex-husband bridegroom fiance son-in-law brother-in-law';
const neutral = 'partner twin cousin child sibling spouse parent grandchild';

const irregular = new Map([
  ['wives', 'wife'],
  ['children', 'child'],
  ['grandchildren', 'grandchild'],
]);

const genders = new Map<string, Gender | null>([
  ...`${women} ${moreWomen}`.split(' ').map((form) => [form, 'female'] as const),
  ...`${men} ${moreMen}`.split(' ').map((form) => [form, 'male'] as const),
  ...neutral.split(' ').map((form) => [form, null] as const),
]);

/** What a relative is called, and whether the word is for several of them. */
export type KinNoun = { gender: Gender | null; isPlural: boolean; isSpouse: boolean };

const spouses = new Set(['wife', 'husband', 'widow', 'widower', 'ex-wife', 'ex-husband']);

/** What a word, folded, tells of the relative whom it names; null for every word that is none of kinship. */
export function kinNoun(form: string): KinNoun | null {
  const plural = irregular.get(form) ?? (form.endsWith('s') ? form.slice(0, -1) : null);
  const isPlural = plural !== null && genders.has(plural);
  const singular = isPlural ? plural : form;
  const gender = genders.get(singular);
  return gender === undefined ? null : { gender, isPlural, isSpouse: spouses.has(singular) };
}
