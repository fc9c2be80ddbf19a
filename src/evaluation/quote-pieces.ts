import type { Range } from '#extract/range.ts';
import { type FoundWords, speakerText } from './found-words.ts';
import type { GoldArticle, GoldAttribution, GoldQuote } from './quote-gold.ts';
import { indexWords, type WordRange, wordCount } from './word-index.ts';

/** A quoted stretch as people marked it. */
export type GoldPiece = { quote: GoldQuote; attribution: GoldAttribution; words: WordRange };

/** A quoted stretch as it was found; `speaker` is empty for nobody. */
export type FoundPiece = Range & { words: WordRange; speaker: string };

/** The stretches of an article that hold a word; finding the optional ones is neither right nor wrong. */
export type Pieces = { gold: GoldPiece[]; optional: GoldPiece[]; found: FoundPiece[] };

export function listPieces(article: GoldArticle, quotations: readonly FoundWords[]): Pieces {
  const { text } = article;
  const wordsOf = indexWords(text);
  const marked = article.quotes.flatMap((quote): GoldPiece[] => {
    const attribution = article.attributions[quote.attribution];
    const words = wordsOf(quote.start, quote.end);
    return attribution && wordCount(words) > 0 ? [{ quote, attribution, words }] : [];
  });
  const found = quotations.flatMap(({ spans, speaker }) =>
    spans
      .flatMap((span) => cutAtLineBreaks(text, span))
      .map((range) => ({
        ...range,
        words: wordsOf(range.start, range.end),
        speaker: speakerText(text, speaker),
      })),
  );
  return {
    gold: marked.filter(({ quote }) => !quote.optional),
    optional: marked.filter(({ quote }) => quote.optional),
    found: found.filter(({ words }) => wordCount(words) > 0),
  };
}

/** What people marked never goes on in the next line. */
function cutAtLineBreaks(text: string, { start, end }: Range): Range[] {
  const ranges: Range[] = [];
  for (let from = start; from < end; ) {
    const lineBreak = text.indexOf('\n', from);
    const to = lineBreak === -1 ? end : Math.min(end, lineBreak + 1);
    ranges.push({ start: from, end: to });
    from = to;
  }
  return ranges;
}
