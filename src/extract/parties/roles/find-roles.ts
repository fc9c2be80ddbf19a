import { type Article, tokenRange } from '#extract/article.ts';
import type { Candidate } from '#extract/parties/names/candidate.ts';
import type { Range } from '#extract/range.ts';
import { roleAfter } from './role-after.ts';
import { roleBefore } from './role-before.ts';
import { roleBeforeComma } from './role-before-comma.ts';
import type { RoleFinder } from './role-finder.ts';
import { roleInClause } from './role-in-clause.ts';
import { roleOf } from './role-of.ts';
import { roleSetOff } from './role-set-off.ts';

const finders: readonly RoleFinder[] = [
  roleBefore,
  roleBeforeComma,
  roleAfter,
  roleSetOff,
  roleInClause,
  roleOf,
];

/** What the text says somebody is, at all the places of the name; each wording once, in the order of the text. */
export function findRoles(article: Article, candidates: readonly Candidate[]): Range[] {
  const roles = new Map<string, Range>();
  for (const candidate of candidates) {
    if (candidate.heading) continue;
    for (const find of finders) {
      const found = find(article, candidate);
      const range = found && tokenRange(article, found.from, found.to);
      const wording = range && article.text.slice(range.start, range.end).toLowerCase();
      if (range && wording && !roles.has(wording)) roles.set(wording, range);
    }
  }
  return [...roles.values()];
}
