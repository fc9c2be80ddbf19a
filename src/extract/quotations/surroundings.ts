import type { Article } from '#extract/article.ts';
import type { Candidate } from './candidate.ts';

/** Tokens around a candidate that belong to its sentence and stand in no marks, the nearest first. */
export type Surroundings = { before: readonly number[]; after: readonly number[] };

/** How many tokens, or other candidates, away may still belong. */
const reach = 25;

const sentenceEnds = new Set(['.', '?', '!', '…']);

/** Reads the surroundings of the candidate at `index` of all the article's candidates. */
export function readSurroundings(
  article: Article,
  candidates: readonly Candidate[],
  index: number,
): Surroundings {
  const self = candidates[index];
  if (!self) return { before: [], after: [] };
  const closesSentence = article.tokens[self.to - 1]?.form === '.';
  return {
    before: walk(article, candidates, index, -1),
    after: closesSentence ? [] : walk(article, candidates, index, 1),
  };
}

/** Walks away from a candidate, over other candidates, as far as the sentence goes. */
function walk({ tokens }: Article, candidates: readonly Candidate[], index: number, step: 1 | -1): number[] {
  const found: number[] = [];
  const self = candidates[index];
  if (!self) return found;
  const endsSentence = (at: number) => sentenceEnds.has(tokens[at]?.form ?? '');
  let neighbour = index + step;
  let at = step === 1 ? self.outerTo : self.outerFrom - 1;
  for (let steps = 0; steps < reach && at >= self.paragraph.from && at < self.paragraph.to; steps += 1) {
    const other = candidates[neighbour];
    if (other && at >= other.outerFrom && at < other.outerTo) {
      if (endsSentence(other.to - 1)) break;
      at = step === 1 ? other.outerTo : other.outerFrom - 1;
      neighbour += step;
    } else {
      if (endsSentence(at)) break;
      found.push(at);
      at += step;
    }
  }
  return found;
}
