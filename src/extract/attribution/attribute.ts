import type { Article } from '#extract/article.ts';
import { createResolver } from '#extract/coreference/resolver.ts';
import type { Attribution, FoundQuotation } from '#extract/extraction.ts';
import type { KnownParty } from '#extract/parties/known-party.ts';
import type { Piece } from '#extract/quotations/find-pieces.ts';
import { addressee } from './addressee.ts';
import { chooseSources } from './choose.ts';
import type { Decision } from './decide.ts';
import { governing } from './governing.ts';
import { hedgeBeside } from './hedge.ts';
import { createIdentifier, type Identifier } from './identify.ts';
import type { PieceView } from './piece-view.ts';
import { roleBeside } from './role-beside.ts';
import { between, type Scene, sceneOf } from './scene.ts';
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
  const quoted = pieces.map(({ outer }) => outer);
  const identifier = createIdentifier(scene, createResolver(article, parties, quoted));
  const decisions = chooseSources(scene, identifier, weights);
  return scene.pieces.map((view, index) => describeQuotation(scene, identifier, view, decisions[index]));
}

function describeQuotation(
  scene: Scene,
  identifier: Identifier,
  view: PieceView,
  decision: Decision | undefined,
): FoundQuotation {
  const { start, end, marks } = view.piece;
  const spans = [{ start, end }];
  const unit = decision?.unit ?? null;
  if (unit === null || !decision || decision.certainty < leastCertainty) {
    return { spans, marks, speaker: null, to: null, hedge: null };
  }
  const verb = governing(scene, view.unit, unit)?.verb ?? null;
  const cue = verb === null ? null : (scene.outline.units[verb]?.cue ?? null);
  const speaker = speakerOf(scene, view, unit, identifier);
  const hearer = verb === null ? null : addressee(scene, verb, identifier);
  const [first, last] = cue ? [scene.article.tokens[cue.from], scene.article.tokens[cue.to - 1]] : [];
  return {
    spans,
    marks,
    speaker: { ...speaker, cue: first && last ? { start: first.start, end: last.end } : null },
    to: hearer === speaker.party ? null : hearer,
    hedge: cue && hedgeBeside(scene.article, cue),
  };
}

function speakerOf(
  scene: Scene,
  view: PieceView,
  unit: number,
  { identityOf }: Identifier,
): Omit<Attribution, 'cue'> {
  const { party, basis, mention } = identityOf(unit);
  const role = party && mention ? roleBeside(scene.article, party, mention) : null;
  // A name is beside the words only in their own paragraph.
  const isElsewhere = between(scene.sums.paragraphs, unit, view.unit) > 0;
  return { party, basis: isElsewhere ? 'inferred' : basis, mention, role };
}
