import type { Party } from '#extract/extraction.ts';
import type { Proposal } from './ranker.ts';

/** Whom a piece is given to: the mention that says so, by its unit, and how sure that is. */
export type Decision = { unit: number | null; certainty: number };

/** Below this, a wrong name is too probable: the piece is nobody's. */
export const leastCertainty = 0.6;

/** A source, all of whose mentions count together. */
type Contender = { unit: number | null; share: number; certainty: number };

/** Mentions that are less probable are not asked whom they mean. */
const negligible = 0.01;

/**
 * The likeliest source. Mentions of one party count together, each as far as it is probable; `identify`
 * tells whom a unit's mention means. Nobody is a source among others.
 */
export function decide(
  proposals: readonly Proposal[],
  shares: readonly number[],
  identify: (unit: number) => Party | null,
): Decision {
  const contenders = new Map<unknown, Contender>();
  for (const [index, { unit }] of proposals.entries()) {
    const share = shares[index] ?? 0;
    if (share < negligible) continue;
    const key = unit === null ? null : (identify(unit) ?? unit);
    const known = contenders.get(key);
    if (!known) contenders.set(key, { unit, share, certainty: share });
    else {
      known.certainty += share;
      if (share > known.share) Object.assign(known, { unit, share });
    }
  }
  let best: Contender = { unit: null, share: 0, certainty: 0 };
  for (const contender of contenders.values()) if (contender.certainty > best.certainty) best = contender;
  return { unit: best.unit, certainty: best.certainty };
}
