import type { Article } from '#extract/article.ts';
import type { KnownParty } from '#extract/parties/known-party.ts';
import { isRoleNoun } from '#extract/parties/lexicon/role-nouns.ts';

/** What abbreviated titles stand for, and what else their bearers are called. */
const alsoCalled = new Map<string, readonly string[]>([
  ['sen', ['senator', 'lawmaker']],
  ['senator', ['senator', 'lawmaker']],
  ['gov', ['governor']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gen', ['general']],
  ['lt', ['lieutenant']],
  ['col', ['colonel']],
  ['sgt', ['sergeant']],
  ['capt', ['captain']],
  ['adm', ['admiral']],
  ['rev', ['reverend', 'pastor', 'minister']],
  ['dr', ['doctor', 'physician']],
  ['prof', ['professor']],
  ['supt', ['superintendent']],
  ['mp', ['mp', 'politician', 'lawmaker']],
  ['congressman', ['congressman', 'lawmaker']],
  ['congresswoman', ['congresswoman', 'lawmaker']],
  ['premier', ['premier', 'minister']],
]);

/** The nouns of everybody's roles: "the senator" can be one who was called so. */
export function titlesHeld(
  { text }: Article,
  parties: readonly KnownParty[],
): ReadonlyMap<KnownParty, ReadonlySet<string>> {
  return new Map(
    parties.map((party) => [
      party,
      new Set(party.roles.flatMap((role) => nounsOf(text.slice(role.start, role.end)))),
    ]),
  );
}

function nounsOf(role: string): string[] {
  return role
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .flatMap((word) => alsoCalled.get(word) ?? (isRoleNoun(word) ? [word] : []));
}
