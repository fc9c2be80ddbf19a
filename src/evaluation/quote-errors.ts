import type { QuoteJudgement } from './quote-judgement.ts';
import { type Pattern, patternOf } from './quote-pattern.ts';

export const quoteErrorKinds = ['missed', 'false', 'no speaker', 'wrong speaker'] as const;

/** One error, for study. `speaker` is what was found, null where the stretch was not. */
export type QuoteError = {
  id: string;
  error: (typeof quoteErrorKinds)[number];
  start: number;
  end: number;
  text: string;
  before: string;
  after: string;
  speaker: string | null;
  gold: {
    kind: string;
    pattern: Pattern;
    source: string | null;
    sourceType: string | null;
    referents: readonly string[];
    cue: string | null;
  } | null;
};

/** How much of the text around an error is told, in UTF-16 units. */
const context = 120;

/** What was missed, found for nothing, or given no speaker or a wrong one. */
export function listQuoteErrors(judgements: readonly QuoteJudgement[]): QuoteError[] {
  return judgements.flatMap((judgement) => {
    const place = judgement.gold?.quote ?? judgement.found;
    if (!place || judgement.rightSpeaker) return [];
    const { start, end } = place;
    const { id, text } = judgement.article;
    return {
      id,
      error: kindOf(judgement),
      start,
      end,
      text: text.slice(start, end),
      before: text.slice(Math.max(0, start - context), start),
      after: text.slice(end, end + context),
      speaker: judgement.found?.speaker ?? null,
      gold: describeGold(judgement),
    };
  });
}

function kindOf({ gold, found }: QuoteJudgement): QuoteError['error'] {
  if (!found) return 'missed';
  if (!gold) return 'false';
  return found.speaker === '' ? 'no speaker' : 'wrong speaker';
}

function describeGold({ article, gold }: QuoteJudgement): QuoteError['gold'] {
  if (!gold) return null;
  const { source, cue } = gold.attribution;
  return {
    kind: gold.quote.kind,
    pattern: patternOf(article, gold.quote),
    source: source?.text ?? null,
    sourceType: source?.type ?? null,
    referents: source?.referents ?? [],
    cue: cue?.text ?? null,
  };
}
