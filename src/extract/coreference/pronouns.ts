import type { Gender } from '#extract/parties/known-party.ts';

const singular = new Map<string, Gender>([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

/** The gender of a pronoun, folded, that stands for one person; null for every other word. */
export const genderOfPronoun = (form: string): Gender | null => singular.get(form) ?? null;

const relatives = new Set(['who', 'which', 'whom', 'that', 'whose']);

/** "who" and its like, which stand for the name just before them. */
export const isRelative = (form: string): boolean => relatives.has(form);
