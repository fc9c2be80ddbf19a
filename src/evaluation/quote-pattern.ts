import type { GoldArticle, GoldQuote } from './quote-gold.ts';

export type Pattern =
  | 'cue first'
  | 'quote first, then speaker and cue'
  | 'quote first, then cue and speaker'
  | 'continuation after the cue'
  | 'earlier part of several'
  | 'fragment in an indirect clause'
  | 'speaker or cue in another paragraph'
  | 'no cue';

/** How a marked quotation and the words that attribute it follow each other. */
export function patternOf({ text, attributions, quotes }: GoldArticle, quote: GoldQuote): Pattern {
  const attribution = attributions[quote.attribution];
  const speaker = attribution?.source?.spans[0]?.[0];
  const cue = attribution?.cue?.spans[0]?.[0];
  const at = cue ?? speaker;
  if (at === undefined) return 'no cue';
  if (text.slice(Math.min(at, quote.end), Math.max(at, quote.start)).includes('\n')) {
    return 'speaker or cue in another paragraph';
  }
  if (attribution?.kind === 'mixed') return 'fragment in an indirect clause';
  const parts = quotes.filter((other) => other.attribution === quote.attribution && !other.optional);
  if (quote.start > at) {
    return parts.some((other) => other.end <= at) ? 'continuation after the cue' : 'cue first';
  }
  const another = parts.some((other) => other.start >= quote.end && other.end <= at);
  if (another) return 'earlier part of several';
  const cueNext = speaker !== undefined && cue !== undefined && speaker > cue;
  return cueNext ? 'quote first, then cue and speaker' : 'quote first, then speaker and cue';
}
