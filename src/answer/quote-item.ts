import type { Citation, Excerpt, PassageItem, QuoteItem, Range, Voice } from '#model/answer.ts';
import type { Span } from '#model/span.ts';
import { type PassageEntry, passageOf, type QuotationEntry, wordsOf } from '#search/holdings.ts';
import { attribute, isSecondHand } from './attribution.ts';
import { cite, citePassage } from './citation.ts';

/** A matched stretch of one part of a quotation; offsets in that part's passage. */
export type Stretch = Range & { part: number };

/**
 * A quotation as an answer shows it: the part with the longest matched stretch is the excerpt, its
 * matched words are emphasised, and the other parts follow.
 */
export function quoteItem(
  { holding, quotation }: QuotationEntry,
  stretches: readonly Stretch[],
  alsoIn: readonly Citation[],
): QuoteItem {
  const main = mainPart(stretches);
  const excerpts = quotation.spans.map((span, part) => ({
    excerpt: excerptOf(
      holding,
      span,
      stretches.filter((stretch) => stretch.part === part),
    ),
    paragraph: passageOf(holding, span).paragraph,
    before: part < main,
  }));
  const shown = quotation.spans[main] ?? quotation.spans[0];
  const excerpt = excerpts[main]?.excerpt;
  if (!shown || !excerpt) throw new Error(`${holding.document.id} has a quotation without words`);
  return {
    type: 'quote',
    excerpt,
    citation: cite(holding, shown),
    speaker: attribute(holding, quotation.speaker),
    to: attribute(holding, quotation.to),
    secondHand: isSecondHand(holding, quotation.to),
    hedge: quotation.hedge && wordsOf(holding, quotation.hedge),
    marks: quotation.marks,
    note: quotation.note,
    otherParts: excerpts.filter((_, part) => part !== main),
    alsoIn,
  };
}

/** Words of a source that are nobody's quotation; `partlyQuoted` where a quotation stands among them, `voice` of the others. */
export function passageItem(
  { holding, passage }: PassageEntry,
  stretches: readonly Range[],
  { partlyQuoted, voice }: { partlyQuoted: boolean; voice: Voice },
): PassageItem {
  return {
    type: 'passage',
    excerpt: { text: passage.text, emphasis: stretches.map(({ start, end }) => ({ start, end })) },
    citation: citePassage(holding, passage),
    partlyQuoted,
    voice,
    alsoIn: [],
  };
}

/** The part that holds the longest matched stretch; the first where nothing is matched. */
export function mainPart(stretches: readonly Stretch[]): number {
  const longest = stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return longest?.part ?? 0;
}

function excerptOf(holding: QuotationEntry['holding'], span: Span, stretches: readonly Range[]): Excerpt {
  return {
    text: wordsOf(holding, span),
    emphasis: stretches.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
  };
}
