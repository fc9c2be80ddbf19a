import type { Range } from '#extract/range.ts';
import type { Scene } from './scene.ts';

const verbs = new Set<string>(['S', 'J', 'V', 's', 'j']);

/**
 * The words of two names, of which that of a unit is one, that do something together: "Holm and Marsh said".
 * What both are said to have said is given to neither alone. Null where there is no such pair.
 */
export function together(scene: Scene, unit: number): Range | null {
  const { units } = scene.outline;
  const withBefore = pairAt(scene, unit - 2);
  if (withBefore) return withBefore;
  // In "“…,” said Holm and Marsh nodded", each has a verb of his own.
  const isInverted = verbs.has(units[unit - 1]?.symbol ?? '/');
  return isInverted && verbs.has(units[unit + 3]?.symbol ?? '/') ? null : pairAt(scene, unit);
}

function pairAt({ article: { tokens }, outline: { units } }: Scene, first: number): Range | null {
  const [one, other] = [units[first]?.mention, units[first + 2]?.mention];
  if (one?.kind !== 'name' || other?.kind !== 'name' || other.from !== one.to + 1) return null;
  return tokens[one.to]?.form === 'and' ? { start: one.start, end: other.end } : null;
}
