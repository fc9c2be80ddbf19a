import type { Article } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import type { Candidate } from './candidate.ts';
import { kindBefore, labelsBefore, nearestCue } from './context.ts';
import type { Piece } from './piece.ts';
import { readSurroundings } from './surroundings.ts';
import { countOf, wordingOf, wordsOf } from './wording.ts';

const singleMark = /^[`‘'](?![`‘'])/u;

/** All that stands in marks in an article, and what attributes beside it. */
export type Trial = {
  article: Article;
  candidates: readonly Candidate[];
  /** The cue that each token belongs to. */
  cues: ReadonlyMap<number, Cue>;
  /** Whether the article mostly quotes between single marks. */
  prefersSingles: boolean;
};

/** What tells an utterance from a title or a scare quote: properties of the candidate at `index`, by name. */
export function featuresOf(trial: Trial, index: number): string[] {
  const { article, candidates, cues } = trial;
  const candidate = candidates[index];
  if (!candidate) return [];
  const surroundings = readSurroundings(article, candidates, index);
  const words = wordsOf(article, candidate);
  const cue = nearestCue(surroundings, cues);
  const properties = [
    ...wordingOf(article, candidate, words),
    `after ${kindBefore(article, cues, candidate)}`,
    cue ? `cue ${cue}` : 'no cue',
    ...labelsBefore(article, surroundings),
  ];
  // Headings are often quoted in marks of their own; with a cue, they are as good as any.
  if (!cue && isSingle(article, candidate.piece) !== trial.prefersSingles) {
    properties.push('other marks, no cue');
  }
  const size = words.length <= 2 ? 'short' : words.length <= 7 ? 'middle' : 'long';
  const features = properties.map((property) => `${size}: ${property}`);
  features.push(`words: ${countOf(words.length)}`);
  if (candidate.paragraph.role === 'title') features.push('in the title');
  return features;
}

/** Whether a piece stands in single marks. */
export function isSingle({ text }: Article, { outer }: Piece): boolean {
  return singleMark.test(text.slice(outer.start, outer.start + 2));
}
