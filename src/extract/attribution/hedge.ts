import type { Article } from '#extract/article.ts';
import type { Cue } from '#extract/cues/cue.ts';
import type { Range } from '#extract/range.ts';

const hedges = new Set('reportedly allegedly apparently supposedly purportedly seemingly'.split(' '));
/** As many tokens before and behind a cue as a hedge may stand away from it. */
const reach = 2;

/** The source's own reserve beside a cue: "reportedly". */
export function hedgeBeside({ tokens }: Article, cue: Cue): Range | null {
  const words = tokens.slice(Math.max(0, cue.group - reach), cue.to + reach);
  const hedge = words.find(({ form }) => hedges.has(form));
  return hedge ? { start: hedge.start, end: hedge.end } : null;
}
