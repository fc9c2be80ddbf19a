import { createChance } from '#evaluation/chance.ts';
import type { Change, Changed } from '#evaluation/wordings/changes/change.ts';
import { survey } from '#evaluation/wordings/field.ts';
import { tokenise, writeOut } from '#evaluation/wordings/tokens.ts';
import { coastalDocuments } from '#tests/fixtures/library.ts';

/** The coastal library as questions are drawn from it. */
export const coast = survey({ kept: coastalDocuments, leftOut: [] });

/** The words of a text after a change, or null where it does not lend itself to one. */
export function change(text: string, how: Change, seed = 1, names: readonly string[] = []): Changed | null {
  return how(tokenise(text), { chance: createChance(seed), field: coast, names });
}

/** All texts that some seeds make of one, each once. */
export function allOf(text: string, how: Change, names: readonly string[] = []): Set<string> {
  const seeds = Array.from({ length: 200 }, (_, seed) => seed);
  const changed = seeds.map((seed) => change(text, how, seed * 7919, names));
  return new Set(changed.flatMap((one) => (one ? [writeOut(one.tokens)] : [])));
}
