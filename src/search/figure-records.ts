import type { Span } from '#model/span.ts';
import { type FigureEntry, passageOf, wordsOf } from './holdings.ts';
import type { Fields } from './inverted-index.ts';
import { isNumber } from './numbers.ts';
import type { PlainReader } from './plain-lexemes.ts';
import { type Lexeme, splitLexemes } from './terms.ts';
import { plainWords } from './topic.ts';

type Field = 'number' | 'counts' | 'unit' | 'place' | 'said' | 'context' | 'title';

/** How much a word found in each field of a figure's record counts. */
export const figureBoosts: ReadonlyMap<Field, number> = new Map([
  ['number', 2],
  ['counts', 4],
  ['unit', 2],
  ['place', 1.5],
  ['said', 1],
  ['context', 1],
  ['title', 0.5],
]);

/** A figure in plain words, by field, for indexing. */
export function recordFigure(entry: FigureEntry, read: PlainReader): Fields<Field> {
  const { holding, figure } = entry;
  const words = (span: Span | null) => (span ? wordsOf(holding, span) : '');
  const { saidBy } = figure;
  const party = saidBy?.kind === 'named' ? holding.parties.get(saidBy.party) : undefined;
  return {
    number: read(`${words(figure.qualifier)} ${words(figure.at)} ${valuesOf(entry).join(' ')}`),
    counts: read(figure.counts),
    unit: read(figure.unit),
    place: read(`${words(figure.place)} ${words(figure.period)}`),
    said: party ? splitLexemes([party.name, ...party.alsoCalled].join(' ')) : [],
    context: read(passageOf(holding, figure.at).text),
    title: read(holding.document.title),
  };
}

/** The words that tell what a figure is about; its document's title alone does not. */
export function wordsAbout({ title, ...own }: Fields<Field>): Lexeme[] {
  return Object.values(own).flat();
}

/** Every way to type a figure's number, and the numbers of its period, in digits. */
export function numbersOf(entry: FigureEntry): Set<string> {
  const { holding, figure } = entry;
  const spans = [figure.at, figure.period].filter((span) => span !== null);
  const written = splitLexemes(plainWords(spans.map((span) => wordsOf(holding, span)).join(' ')));
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
