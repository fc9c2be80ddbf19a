import { type Decision, decide } from './decide.ts';
import type { Identifier } from './identify.ts';
import type { Previous } from './mention-features.ts';
import { probabilities, proposeSources, type Weights } from './ranker.ts';
import type { Scene } from './scene.ts';

/** The likeliest source of each piece, in order, each seen in the light of the one before. */
export function chooseSources(scene: Scene, identifier: Identifier, weights: Weights): Decision[] {
  let previous: Previous | null = null;
  return scene.pieces.map((view) => {
    const proposals = proposeSources(scene, view, previous);
    const decision = decide(proposals, probabilities(proposals, weights), identifier.partyOf);
    previous = { view, source: decision.unit };
    return decision;
  });
}
