import type { Span } from '#model/span.ts';
import { type FigureEntry, passageOf, wordsOf } from './holdings.ts';
import { isNumber } from './numbers.ts';
import { splitTerms, type Term } from './terms.ts';
import { plainWords } from './topic.ts';

/** How much a word found in each field of a figure's record counts. */
export const figureBoosts = { number: 2, counts: 4, unit: 2, place: 1.5, said: 1, context: 1, title: 0.5 };

/** A figure in plain words, by field, for indexing. */
export function recordFigure(entry: FigureEntry): Record<keyof typeof figureBoosts, string> {
  const { holding, figure } = entry;
  const words = (span: Span | null) => (span ? wordsOf(holding, span) : '');
  const { saidBy } = figure;
  const party = saidBy?.kind === 'named' ? holding.parties.get(saidBy.party) : undefined;
  return {
    number: plainWords(`${words(figure.qualifier)} ${words(figure.at)} ${valuesOf(entry).join(' ')}`),
    counts: plainWords(figure.counts),
    unit: plainWords(figure.unit),
    place: plainWords(`${words(figure.place)} ${words(figure.period)}`),
    said: party ? [party.name, ...party.alsoCalled].join(' ') : '',
    context: plainWords(passageOf(holding, figure.at).text),
    title: plainWords(holding.document.title),
  };
}

/** The words that tell what a figure is about; its document's title alone does not. */
export function wordsAbout(entry: FigureEntry): Term[] {
  const { title, ...own } = recordFigure(entry);
  return splitTerms(Object.values(own).join(' '));
}

/** Every way to type a figure's number, and the numbers of its period, in digits. */
export function numbersOf(entry: FigureEntry): Set<string> {
  const { holding, figure } = entry;
  const spans = [figure.at, figure.period].filter((span) => span !== null);
  const written = splitTerms(plainWords(spans.map((span) => wordsOf(holding, span)).join(' ')));
  return new Set([
    ...written.filter((term) => isNumber(term.form)).map((term) => term.stem),
    ...valuesOf(entry),
  ]);
}

/** A figure in one line: the number with its qualifier, and what it counts. */
export function labelFigure({ holding, figure }: FigureEntry): string {
  const words = [figure.qualifier, figure.at].flatMap((span) => (span ? wordsOf(holding, span) : []));
  return `${words.join(' ')}: ${figure.counts}`;
}

/** A figure's value in digits; a share of the whole also in per cent. */
function valuesOf({ figure }: FigureEntry): string[] {
  const values = figure.value === null ? [] : [figure.value].flat();
  return values.flatMap((value) =>
    value > 0 && value < 1 ? [String(value), String(value * 100)] : [String(value)],
  );
}
