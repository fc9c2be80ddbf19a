/** Which of the found things stands for which of the gold's, and the other way round. */
export type Pairing = { foundOf: ReadonlyMap<number, number>; goldOf: ReadonlyMap<number, number> };

type Candidate = { gold: number; found: number; score: number };

/**
 * Pairs each gold thing with one found thing at most, best score first; a score of null is no match.
 * Among equal scores, the earlier ones are paired.
 */
export function pair<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  score: (gold: Gold, found: Found) => number | null,
): Pairing {
  const candidates: Candidate[] = [];
  for (const [goldIndex, goldThing] of gold.entries()) {
    for (const [foundIndex, foundThing] of found.entries()) {
      const points = score(goldThing, foundThing);
      if (points !== null) candidates.push({ gold: goldIndex, found: foundIndex, score: points });
    }
  }
  candidates.sort(
    (one, other) => other.score - one.score || one.gold - other.gold || one.found - other.found,
  );
  const foundOf = new Map<number, number>();
  const goldOf = new Map<number, number>();
  for (const { gold: goldIndex, found: foundIndex } of candidates) {
    if (foundOf.has(goldIndex) || goldOf.has(foundIndex)) continue;
    foundOf.set(goldIndex, foundIndex);
    goldOf.set(foundIndex, goldIndex);
  }
  return { foundOf, goldOf };
}
