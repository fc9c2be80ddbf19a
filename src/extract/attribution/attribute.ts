import type { Article } from '#extract/article.ts';
import { createResolver } from '#extract/coreference/resolver.ts';
import type { Attribution, FoundQuotation } from '#extract/extraction.ts';
import type { KnownParty } from '#extract/parties/known-party.ts';
import type { Piece } from '#extract/quotations/find-pieces.ts';
import { chooseSources } from './choose.ts';
import type { Decision } from './decide.ts';
import { governing } from './governing.ts';
import { createIdentifier, type Identifier } from './identify.ts';
import type { PieceView } from './piece-view.ts';
import { type Scene, sceneOf } from './scene.ts';
import { weights } from './weights.ts';

/** Below this, a wrong name is too probable: the piece is nobody's. */
const leastCertainty = 0.5;

/** Gives each quoted piece its speaker, in the order of the text; null where none is given or likely. */
export function attributePieces(
  article: Article,
  parties: readonly KnownParty[],
  pieces: readonly Piece[],
): FoundQuotation[] {
  const scene = sceneOf(article, parties, pieces);
  const resolver = createResolver(
    article,
    parties,
    pieces.map(({ outer }) => outer),
  );
  const identifier = createIdentifier(scene, resolver);
  const decisions = chooseSources(scene, identifier, weights);
  return scene.pieces.map((view, index): FoundQuotation => {
    const { start, end, marks } = view.piece;
    const decision = decisions[index] ?? null;
    const speaker = decision && speakerOf(scene, view, decision, identifier);
    return { spans: [{ start, end }], marks, speaker, to: null, hedge: null };
  });
}

function speakerOf(
  scene: Scene,
  view: PieceView,
  { unit, certainty }: Decision,
  identifier: Identifier,
): Attribution | null {
  if (unit === null || certainty < leastCertainty) return null;
  const verb = governing(scene, view.unit, unit)?.verb;
  const cue = verb === undefined ? null : (scene.outline.units[verb]?.cue ?? null);
  const [first, last] = [cue && scene.article.tokens[cue.from], cue && scene.article.tokens[cue.to - 1]];
  return {
    ...identifier.identityOf(unit),
    role: null,
    cue: first && last ? { start: first.start, end: last.end } : null,
  };
}
