import type { ClaimItem, PassageItem, QuoteItem, SpeakerMatch, Verdict } from '#model/answer.ts';
import type { Grade } from '#model/comparison.ts';
import type { FigureClaim, QuotationClaim } from './claims.ts';

/** A quotation or a passage that a claim is held against. */
export type Judgement = {
  verdict: Verdict;
  speakerMatch: SpeakerMatch;
  /** How the words compare; null where no quotation has them. */
  grade: Grade | null;
  record: QuoteItem | PassageItem | null;
  others: readonly QuoteItem[];
};

/** A claimed quotation as an answer shows it. */
export function quotationItem(text: string, claim: QuotationClaim, judgement: Judgement): ClaimItem {
  const { start, end, speaker } = claim;
  const { verdict, speakerMatch, record, others } = judgement;
  return {
    type: 'claim',
    excerpt: { text: text.slice(start, end), emphasis: [] },
    claim: { start, end, kind: 'quotation' },
    claimedFigure: null,
    claimedSpeaker: speaker?.text ?? null,
    speakerMatch,
    verdict,
    flags: record?.comparison?.flags ?? [],
    record,
    others,
    citation: record?.citation ?? null,
    alsoIn: record?.alsoIn ?? [],
  };
}

/** A claimed figure as an answer shows it: its sentence, with the number emphasised. */
export function figureClaimItem(
  text: string,
  { start, end, figure, sentence }: FigureClaim,
  found: Pick<ClaimItem, 'verdict' | 'flags' | 'record'>,
): ClaimItem {
  return {
    type: 'claim',
    excerpt: {
      text: text.slice(sentence.start, sentence.end),
      emphasis: [{ start: start - sentence.start, end: end - sentence.start }],
    },
    claim: { start, end, kind: 'figure' },
    claimedFigure: figure,
    claimedSpeaker: null,
    speakerMatch: 'unsaid',
    ...found,
    others: [],
    citation: found.record?.citation ?? null,
    alsoIn: found.record?.alsoIn ?? [],
  };
}
