import type { Excerpt, PassageItem, QuoteItem, Range, SourceSpan, Utterance } from '#model/answer.ts';
import type { Comparison } from '#model/comparison.ts';
import type { Span } from '#model/span.ts';
import {
  type Holding,
  type PassageEntry,
  passageOf,
  type QuotationEntry,
  wordsOf,
} from '#search/holdings.ts';
import { attribute, isSecondHand } from './attribution.ts';
import { cite, citePassage } from './citation.ts';

/** A matched stretch of one part of a quotation; offsets in that part's passage. */
export type Stretch = Range & { part: number };

/** A quotation with the stretch asked for, and how the words asked for compare with it. */
export type Asked = {
  entry: QuotationEntry;
  stretches: readonly Stretch[];
  comparison: Comparison | null;
};

/** A quotation of which nothing more is known than that it stands in one document. */
const singleReport: Utterance = { origins: 1, reports: [], to: null };

/**
 * A quotation as an answer shows it: the part with the longest matched stretch is the excerpt, its
 * matched words are emphasised, and the other parts follow.
 */
export function quoteItem(
  { entry: { holding, quotation }, stretches, comparison }: Asked,
  utterance: Utterance = singleReport,
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
    span: locate(holding, stretches.find(({ part }) => part === main) ?? shown, shown.passage),
    comparison,
    context: { before: null, after: null },
    utterance,
    speaker: attribute(holding, quotation.speaker),
    to: attribute(holding, quotation.to),
    secondHand: isSecondHand(holding, quotation.to),
    hedge: quotation.hedge && wordsOf(holding, quotation.hedge),
    marks: quotation.marks,
    note: quotation.note,
    otherParts: excerpts.filter((_, part) => part !== main),
    alsoIn: utterance.reports.map(({ to, diff, ...citation }) => citation),
  };
}

/** Where a stretch of a passage stands in its paragraph. */
function locate(holding: Holding, { start, end }: Range, passageId: string): SourceSpan {
  const { paragraph, offset } = passageOf(holding, { passage: passageId, start, end });
  return { document: holding.document.id, paragraph, start: offset + start, end: offset + end };
}

/** Words of a source that are nobody's quotation, and what is told of them. */
export function passageItem(
  { holding, passage }: PassageEntry,
  stretches: readonly Range[],
  told: Pick<PassageItem, 'partlyQuoted' | 'voice' | 'comparison' | 'reported'>,
): PassageItem {
  return {
    type: 'passage',
    excerpt: { text: passage.text, emphasis: stretches.map(({ start, end }) => ({ start, end })) },
    citation: citePassage(holding, passage),
    ...told,
    span: locate(holding, hull(stretches) ?? { start: 0, end: passage.text.length }, passage.id),
    alsoIn: [],
  };
}

/** The part that holds the longest matched stretch; the first where nothing is matched. */
export function mainPart(stretches: readonly Stretch[]): number {
  const longest = stretches.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return longest?.part ?? 0;
}

/** From the beginning of the first of some ranges to the end of the last. */
function hull(ranges: readonly Range[]): Range | undefined {
  if (ranges.length === 0) return undefined;
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}

function excerptOf(holding: Holding, span: Span, stretches: readonly Range[]): Excerpt {
  return {
    text: wordsOf(holding, span),
    emphasis: stretches.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
  };
}
