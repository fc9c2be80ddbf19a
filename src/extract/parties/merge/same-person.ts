import { isSameFirstName } from '#extract/parties/lexicon/nicknames.ts';
import type { Cluster } from './cluster.ts';

type Name = Pick<Cluster, 'forms' | 'suffix'>;

/** Whether two full names can be one person's: "Robert M. Holm" and "Bob Holm", "R. Holm" and "Robert Holm". */
export function canBeOne(one: Name, other: Name): boolean {
  if (one.suffix !== other.suffix && one.suffix !== null && other.suffix !== null) return false;
  if (one.forms.at(-1) !== other.forms.at(-1)) return false;
  if (isTail(one.forms, other.forms) || isTail(other.forms, one.forms)) return true;
  const [given, otherGiven] = [givenNames(one.forms), givenNames(other.forms)];
  return given.some((name) => otherGiven.some((otherName) => agree(name, otherName)));
}

const givenNames = (forms: readonly string[]): readonly string[] => forms.slice(0, 1);

/** "Ashe Holm" after "Jane Ashe Holm". */
function isTail(short: readonly string[], long: readonly string[]): boolean {
  const gap = long.length - short.length;
  return gap > 0 && short.every((form, index) => form === long[index + gap]);
}

function agree(one: string, other: string): boolean {
  if (isSameFirstName(one, other)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return /^\p{L}\.?(?:\p{L}\.)?$/u.test(short) && long.startsWith(short.slice(0, 1));
}
