import { candidateSources } from './candidates.ts';
import { cueSubjects } from './cue-subjects.ts';
import { mentionFeatures, type Previous } from './mention-features.ts';
import { nobodyFeatures } from './nobody-features.ts';
import type { PieceView } from './piece-view.ts';
import type { Scene } from './scene.ts';

/** A possible source: the unit of a mention, or null for nobody; and what speaks for and against it. */
export type Proposal = { unit: number | null; features: readonly string[] };

/** A feature that is not among them weighs nothing. */
export type Weights = { get(feature: string): number | undefined };

/** Everybody who may be the source of a piece, nobody among them. */
export function proposeSources(scene: Scene, view: PieceView, previous: Previous | null): Proposal[] {
  const subjects = cueSubjects(scene, view);
  const units = candidateSources(scene, view, previous?.source ?? null);
  const proposals = units.map(
    (unit): Proposal => ({
      unit,
      features: mentionFeatures(scene, view, unit, previous, subjects),
    }),
  );
  return [...proposals, { unit: null, features: nobodyFeatures(scene, view) }];
}

/** How probable each proposal is, in the same order: a multinomial logistic model. They sum to 1. */
export function probabilities(proposals: readonly Proposal[], weights: Weights): number[] {
  const scores = proposals.map(({ features }) => {
    let score = 0;
    for (const feature of features) score += weights.get(feature) ?? 0;
    return score;
  });
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((total, each) => total + each, 0);
  return shares.map((each) => each / sum);
}
