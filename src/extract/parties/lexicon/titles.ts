import type { Gender } from '#extract/parties/known-party.ts';
import { wordSet } from '#extract/word-set.ts';

/** Forms of address, part of a name as written: "Mr Smith"; folded and without their point. */
const honorifics = new Map<string, Gender | null>([
  ['mr', 'male'],
  ['mister', 'male'],
  ['messrs', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['mx', null],
  ['madam', 'female'],
  ['mme', 'female'],
  ['lady', 'female'],
  ['dame', 'female'],
  ['baroness', 'female'],
  ['dr', null],
  ['prof', null],
  ['smt', 'female'],
  ['shri', 'male'],
  ['alhaji', 'male'],
  ['alhaja', 'female'],
]);

/** Abbreviated offices before a name; folded and without their point. */
const abbreviatedOffices = wordSet(`
  adm adv ag amb asst atty brig capt cdr cllr cmdr col cpl cpt cr dep det fr gen gov hon insp lt maj pres pvt pfc rep reps rev
  revd sec sen sens sgt spc supt pc dc ds di dci dcs det wpc
`);

/** First names as older papers shorten them. */
const abbreviatedNames = wordSet('benj chas edw fredk geo jas jno jos robt saml thos wm');

/** What stands behind a name, folded: degrees, orders and seats. */
const honours = wordSet('qc kc sc san mp mep msp td mla mna mpp obe mbe cbe phd md esq');

const suffixes = wordSet('jr sr ii iii iv jnr snr');

const plain = (form: string): string => (form.endsWith('.') ? form.slice(0, -1) : form);

export const isHonorific = (form: string): boolean => honorifics.has(plain(form));
export const genderOfHonorific = (form: string): Gender | null => honorifics.get(plain(form)) ?? null;
export const isAbbreviatedOffice = (form: string): boolean => abbreviatedOffices.has(plain(form));
/** "Thos.", "Wm." */
export const isAbbreviatedName = (form: string): boolean => abbreviatedNames.has(plain(form));
/** "Jr." and its like, which tell a son from his father. */
export const isSuffix = (form: string): boolean => suffixes.has(plain(form));
export const isHonour = (form: string): boolean => honours.has(form);
