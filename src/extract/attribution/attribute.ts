import { type Article, tokenRange } from '#extract/article.ts';
import type { Resolver } from '#extract/coreference/resolver.ts';
import type { Attribution, FoundQuotation } from '#extract/extraction.ts';
import type { KnownParty } from '#extract/parties/known-party.ts';
import type { Piece } from '#extract/quotations/find-pieces.ts';
import { type AttributedPiece, groupPieces } from '#extract/quotations/group-pieces.ts';
import { addressee } from './addressee.ts';
import { chooseSources } from './choose.ts';
import { type Decision, leastCertainty } from './decide.ts';
import { isDenied } from './denied.ts';
import { governing } from './governing.ts';
import { hedgeBeside } from './hedge.ts';
import { createIdentifier, type Identifier } from './identify.ts';
import { clauseSource } from './own-clause.ts';
import type { PieceView } from './piece-view.ts';
import { roleBeside } from './role-beside.ts';
import { between, type Scene, sceneOf } from './scene.ts';
import { repeatedSpeaker } from './second-hand.ts';
import { weights } from './weights.ts';

/** What is told of a piece beside its speaker. */
type Telling = AttributedPiece & Pick<FoundQuotation, 'to' | 'hedge'>;

/**
 * Gives each quoted piece its speaker, null where none is given or likely, and joins the pieces of one
 * utterance. Pieces come in the order of the text; so do the quotations. `resolve` tells whom a mention means.
 */
export function attributePieces(
  article: Article,
  parties: readonly KnownParty[],
  pieces: readonly Piece[],
  resolve: Resolver,
): FoundQuotation[] {
  const scene = sceneOf(article, parties, pieces);
  const identifier = createIdentifier(scene, resolve);
  const decisions = chooseSources(scene, identifier, weights);
  const tellings = scene.pieces.map((view, index) => tell(scene, identifier, view, decisions[index]));
  const byStart = new Map(tellings.map((telling) => [telling.piece.start, telling]));
  return groupPieces(article, tellings).map((group): FoundQuotation => {
    const told = group.spans.map(({ start }) => byStart.get(start));
    const to = told.find((each) => each?.to)?.to ?? null;
    return { ...group, to, hedge: told.find((each) => each?.hedge)?.hedge ?? null };
  });
}

function tell(
  scene: Scene,
  identifier: Identifier,
  view: PieceView,
  decision: Decision | undefined,
): Telling {
  const { piece } = view;
  const isSure = decision && decision.certainty >= leastCertainty;
  if (!isSure || decision.unit === null || isDenied(scene, view)) {
    return { piece, speaker: null, to: null, hedge: null };
  }
  const repeated = repeatedSpeaker(scene, view, decision.unit);
  const unit = repeated ?? clauseSource(scene, view, decision.unit) ?? decision.unit;
  if (scene.kinds[unit] === null) return { piece, speaker: null, to: null, hedge: null };
  const verb = governing(scene, view.unit, unit)?.verb ?? null;
  const cue = verb === null ? null : (scene.outline.units[verb]?.cue ?? null);
  const speaker = {
    ...speakerOf(scene, view, unit, identifier),
    cue: cue && tokenRange(scene.article, cue.from, cue.to),
  };
  const hearer = verb === null ? null : addressee(scene, verb, identifier);
  const outlet = repeated === null ? null : identifier.partyOf(decision.unit);
  const to = outlet ?? (hearer === speaker.party ? null : hearer);
  return { piece, speaker, to, hedge: cue && hedgeBeside(scene.article, cue) };
}

function speakerOf(
  scene: Scene,
  view: PieceView,
  unit: number,
  { identityOf }: Identifier,
): Omit<Attribution, 'cue'> {
  const { party, basis, mention } = identityOf(unit);
  const role = party && mention ? roleBeside(scene.article, party, mention) : null;
  if (between(scene.sums.paragraphs, unit, view.unit) === 0) return { party, basis, mention, role };
  // The words that stand for the speaker are not beside these: whoever they mean goes on speaking.
  return { party, basis: 'inferred', mention: party ? null : mention, role: null };
}
