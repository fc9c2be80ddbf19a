import { type Decision, decide } from './decide.ts';
import type { Identifier } from './identify.ts';
import type { Previous } from './mention-features.ts';
import type { PieceView } from './piece-view.ts';
import { probabilities, proposeSources, type Weights } from './ranker.ts';
import type { Scene } from './scene.ts';
import { repeatedSpeaker } from './second-hand.ts';
import { sureSource } from './sure-source.ts';

/** The likeliest source of each piece, in order, each seen in the light of the one before. */
export function chooseSources(scene: Scene, identifier: Identifier, weights: Weights): Decision[] {
  let previous: Previous | null = null;
  return scene.pieces.map((view) => {
    const decision = chooseSource(scene, identifier, weights, view, previous);
    previous = { view, source: decision.unit };
    return decision;
  });
}

function chooseSource(
  scene: Scene,
  { partyOf }: Identifier,
  weights: Weights,
  view: PieceView,
  previous: Previous | null,
): Decision {
  const sure = sureSource(scene, view);
  if (sure !== null) return { unit: sure, certainty: 1 };
  const proposals = proposeSources(scene, view, previous);
  // “…,” the Herald said behind what Holm is told to have said counts for Holm.
  const whose = (unit: number) =>
    partyOf((unit > view.unit ? repeatedSpeaker(scene, view, unit) : null) ?? unit);
  return decide(proposals, probabilities(proposals, weights), whose);
}
