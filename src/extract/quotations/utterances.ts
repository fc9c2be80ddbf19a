import type { Article } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import { findCues } from '#extract/cues/find-cues.ts';
import { type Candidate, locateCandidates } from './candidate.ts';
import { featuresOf, isSingle } from './features.ts';
import type { Piece } from './piece.ts';
import { isToldOf } from './told-of.ts';
import model from './utterance-weights.json' with { type: 'json' };

const weights = new Map(Object.entries(model.weights));

/**
 * Leaves out what stands in marks but is nobody's utterance: titles, names, scare quotes, words as words.
 * A logistic regression decides; its weights are learnt, see `npm run train:utterances`.
 */
export function keepUtterances(article: Article, pieces: readonly Piece[]): Piece[] {
  const cues = cuesByToken(article);
  return describeCandidates(article, pieces, cues).flatMap(({ candidate, features }) =>
    features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), model.bias) > 0 ||
    isToldOf(article, cues, candidate)
      ? [candidate.piece]
      : [],
  );
}

/** The pieces with the properties by which it is told whether they are utterances. */
export function describeCandidates(
  article: Article,
  pieces: readonly Piece[],
  cues: ReadonlyMap<number, Cue> = cuesByToken(article),
): { candidate: Candidate; features: string[] }[] {
  const candidates = locateCandidates(article, pieces);
  const singles = pieces.filter((piece) => isSingle(article, piece)).length;
  const trial = {
    article,
    candidates,
    cues,
    prefersSingles: singles > pieces.length / 2,
  };
  return candidates.map((candidate, index) => ({ candidate, features: featuresOf(trial, index) }));
}

/** The cue that each token belongs to. */
function cuesByToken(article: Article): Map<number, Cue> {
  const cues = new Map<number, Cue>();
  for (const cue of findCues(article)) {
    for (let at = cue.from; at < cue.to; at += 1) cues.set(at, cue);
  }
  return cues;
}
