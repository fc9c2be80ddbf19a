import { type Collation, collate } from '#collation/collate.ts';

/** Lays a wording beside a source in which the folded `names` are known; fails where nothing can be compared. */
export function comparing(wording: string, source: string, names: readonly string[] = []): Collation {
  const collation = collate(wording, source, { isName: (form) => names.includes(form) });
  if (!collation) throw new Error(`“${wording}” has nothing to compare with “${source}”`);
  return collation;
}

/** How a wording is graded beside a source. */
export function gradeBeside(wording: string, source: string) {
  return comparing(wording, source).grade;
}

/** What is flagged of a wording beside a source. */
export function flagsBeside(wording: string, source: string, names: readonly string[] = []) {
  return comparing(wording, source, names).flags;
}
