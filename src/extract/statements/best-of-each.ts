import { type AcceptanceModel, probability } from './acceptance.ts';
import type { Candidate } from './candidate.ts';
import { featuresOf } from './features.ts';
import type { Reading } from './reading.ts';

/** Of the candidates of each cue, the likeliest, if it is likely enough to be a statement; in their order. */
export function bestOfEach(
  reading: Reading,
  candidates: readonly Candidate[],
  model: AcceptanceModel,
): Candidate[] {
  const best = new Map<number, { candidate: Candidate; chance: number }>();
  for (const candidate of candidates) {
    const chance = probability(featuresOf(reading, candidate), model);
    const rival = best.get(candidate.cue.from);
    if (!rival || chance > rival.chance) best.set(candidate.cue.from, { candidate, chance });
  }
  return [...best.values()].flatMap(({ candidate, chance }) => (chance >= model.threshold ? candidate : []));
}
