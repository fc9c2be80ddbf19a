import type { GoldQuantity } from './figure-gold.ts';
import { conceptWords, type FoundQuantity } from './figure-predictions.ts';
import { exactUnit, goldUnit, isLikeUnit, singular } from './figure-units.ts';
import { isSameValue, readValue } from './figure-values.ts';
import { pair } from './pairing.ts';

/** A marked and a found quantity of the same value, and what else is right. */
export type StrictPair = {
  gold: GoldQuantity;
  found: FoundQuantity;
  /** The unit has the very name of the gold's. */
  sameUnit: boolean;
  /** The unit is the gold's, by whatever name. */
  likeUnit: boolean;
  sameChange: boolean;
  /** A word of what is counted is right, or the unit, which often tells it. */
  sameCounted: boolean;
};

/** Pairs the quantities of one sentence one to one, those with most in common first. */
export function pairQuantities(gold: readonly GoldQuantity[], found: readonly FoundQuantity[]): StrictPair[] {
  const { foundOf } = pair(gold, found, (one, other) => {
    if (!isSameValue(readValue(one.value), other.value)) return null;
    const { sameUnit, likeUnit, sameChange, sameCounted } = compare(one, other);
    return Number(likeUnit) * 8 + Number(sameUnit) * 4 + Number(sameChange) * 2 + Number(sameCounted);
  });
  return gold.flatMap((quantity, index) => {
    const match = found[foundOf.get(index) ?? -1];
    return match ? [{ gold: quantity, found: match, ...compare(quantity, match) }] : [];
  });
}

function compare(gold: GoldQuantity, found: FoundQuantity): Omit<StrictPair, 'gold' | 'found'> {
  const sameUnit = exactUnit(found.unit) === goldUnit(gold);
  const likeUnit = sameUnit || isLikeUnit(gold, found.unit);
  const counted = telling([gold.concept, gold.unit, gold.normalizedUnit].flatMap(conceptWords));
  const words = telling([...found.concept, ...conceptWords(found.unit)]);
  return {
    sameUnit,
    likeUnit,
    sameChange: found.change === gold.change,
    sameCounted: counted.size === 0 || likeUnit || !counted.isDisjointFrom(words),
  };
}

/** Words without those of one letter or mark: "$", "%" and "-" tell nothing of what is counted. */
function telling(words: readonly string[]): Set<string> {
  return new Set(words.map(singular).filter((word) => word.length > 1));
}
