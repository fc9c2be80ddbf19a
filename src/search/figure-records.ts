import type { Figure } from '#model/figure.ts';
import type { Span } from '#model/span.ts';
import { isNumber } from '#text/numbers.ts';
import { type FigureEntry, type Holding, passageOf, wordsOf } from './holdings.ts';
import type { Fields } from './inverted-index.ts';
import type { PlainReader } from './plain-lexemes.ts';
import { sentenceNear } from './sentence-near.ts';
import { namesOf } from './source-records.ts';
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
    counts: read(countedIn(figure)),
    unit: read(isSpell(figure) ? `${figure.unit} ${spellWords}` : figure.unit),
    place: read(`${words(figure.place)} ${words(figure.period)}`),
    said: party ? splitLexemes([party.name, ...party.alsoCalled].join(' ')) : [],
    context: read(passageOf(holding, figure.at).text),
    title: read(holding.document.title),
  };
}

const spells = new Set('second minute hour day week month year decade'.split(' ').map((unit) => `${unit}s`));
/** What one calls a spell of time. */
const spellWords = 'length duration';

const isSpell = ({ unit }: Figure) => spells.has(unit ?? '');

/** What a figure counts; "days" alone tells only how "two days" are measured. */
export function countedIn(figure: Figure): string {
  return isSpell(figure) && figure.counts === figure.unit ? '' : figure.counts;
}

/** The words that tell what a figure is about; its document's title alone does not. */
export function wordsAbout({ title, ...own }: Fields<Field>): Lexeme[] {
  return Object.values(own).flat();
}

/** The words that tell what a figure's document is about: its title, and whoever is in it. */
export function wordsAboutDocument(holding: Holding, read: PlainReader): Lexeme[] {
  return [holding.document.title, ...namesOf(holding)].flatMap(read);
}

/** The words of the sentence in which a figure stands. */
export function wordsBeside({ holding, figure }: FigureEntry): Lexeme[] {
  const { text } = passageOf(holding, figure.at);
  const { start, end } = sentenceNear(text, figure.at);
  return splitLexemes(plainWords(text.slice(start, end)));
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
