import type { FigureItem } from '#model/answer.ts';
import type { Span } from '#model/span.ts';
import type { FigureMatch } from '#search/figure-groups.ts';
import { passageOf, wordsOf } from '#search/holdings.ts';
import { sentencesAround } from '#text/sentences.ts';
import { attribute } from './attribution.ts';
import { cite } from './citation.ts';

/** A passage up to this length is shown whole around its figure; a longer one by its sentence. */
const SHORT_PASSAGE = 240;

/** A figure as an answer shows it, with the words around the number. */
export function figureItem({ entry: { holding, figure }, repeats }: FigureMatch): FigureItem {
  const words = (span: Span | null) => span && wordsOf(holding, span);
  const { text } = passageOf(holding, figure.at);
  const around =
    text.length <= SHORT_PASSAGE ? { start: 0, end: text.length } : sentencesAround(text, figure.at);
  return {
    type: 'figure',
    excerpt: {
      text: text.slice(around.start, around.end),
      emphasis: [{ start: figure.at.start - around.start, end: figure.at.end - around.start }],
    },
    citation: cite(holding, figure.at),
    figure: {
      text: wordsOf(holding, figure.at),
      value: figure.value,
      unit: figure.unit,
      qualifier: words(figure.qualifier),
      sense: figure.sense,
      counts: figure.counts,
      period: words(figure.period),
      place: words(figure.place),
    },
    saidBy: attribute(holding, figure.saidBy),
    alsoIn: repeats.map((repeat) => cite(repeat.holding, repeat.figure.at)),
  };
}
