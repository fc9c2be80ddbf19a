import type { GoldQuantity } from './figure-gold.ts';
import { conceptWords, type FoundQuantity } from './figure-predictions.ts';
import { exactUnit, goldUnit } from './figure-units.ts';
import { isSameValue, readValue } from './figure-values.ts';

type Counts = { value: number; unit: number; change: number; conceptPart: number; conceptComplete: number };

/** What stands for a concept where there is none. */
const noConcept: readonly string[] = ['-'];

/**
 * Counts one sentence as the published evaluation of NewsQuant does. A found quantity is used up only
 * where its unit is right too; until then, it counts again for each marked one of the same value.
 */
export function countAsPublished(gold: readonly GoldQuantity[], found: readonly FoundQuantity[]): Counts {
  const counts: Counts = { value: 0, unit: 0, change: 0, conceptPart: 0, conceptComplete: 0 };
  const left = sortByUnit(found, ({ unit }) => exactUnit(unit));
  for (const quantity of sortByUnit(gold, goldUnit)) {
    const value = readValue(quantity.value);
    for (const [index, candidate] of left.entries()) {
      if (!isSameValue(value, candidate.value)) continue;
      count(counts, quantity, candidate);
      if (exactUnit(candidate.unit) !== goldUnit(quantity)) continue;
      counts.unit += 1;
      left.splice(index, 1);
      break;
    }
  }
  return { ...counts, value: Math.min(counts.value, gold.length) };
}

function count(counts: Counts, gold: GoldQuantity, found: FoundQuantity): void {
  counts.value += 1;
  if (found.change === gold.change) counts.change += 1;
  const marked = conceptWords(gold.concept);
  const words = found.concept.length > 0 ? found.concept : noConcept;
  const shared = new Set(marked).intersection(new Set(words)).size;
  if (shared > 0) counts.conceptPart += 1;
  if (shared === marked.length && marked.length === words.length) counts.conceptComplete += 1;
}

function sortByUnit<Quantity>(
  quantities: readonly Quantity[],
  unitOf: (each: Quantity) => string,
): Quantity[] {
  return quantities.toSorted((one, other) => {
    const [first, second] = [unitOf(one), unitOf(other)];
    return first < second ? -1 : Number(first > second);
  });
}
