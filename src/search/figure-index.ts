import { indexRecords } from './candidates.ts';
import { type FigureMatch, groupFigures } from './figure-groups.ts';
import {
  countedIn,
  figureBoosts,
  labelFigure,
  numbersOf,
  recordFigure,
  wordsAbout,
  wordsAboutDocument,
  wordsBeside,
} from './figure-records.ts';
import type { FigureEntry, Holding } from './holdings.ts';
import { indexNames } from './name-index.ts';
import type { PlainReader } from './plain-lexemes.ts';
import { coverageBy, weighTopic } from './recognition.ts';
import { indexWords } from './record-words.ts';
import type { Lexeme } from './terms.ts';
import { readTopic, type Topic } from './topic.ts';
import type { Vocabulary } from './vocabulary.ts';

export type FigureFinding = { accepted: readonly FigureMatch[]; near: readonly FigureMatch[] };

export type FigureIndex = {
  find(topic: string, within: (holding: Holding) => boolean): FigureFinding;
  all(within: (holding: Holding) => boolean): readonly FigureMatch[];
  /** The figures of one document, in its order. */
  of(holding: Holding): readonly FigureMatch[];
  /** Figures whose number or count comes nearest to a text that may be half typed; best first. */
  suggest(typed: string, limit: number, within?: (holding: Holding) => boolean): readonly FigureEntry[];
};

const MOST_CANDIDATES = 200;
const ENOUGH_COVERAGE = 0.6;
/** So much a figure covers by itself where its document, with it, covers as good as all of the topic. */
const ENOUGH_WITHIN_DOCUMENT = { alone: 0.3, together: 0.9 };
/** With the number itself found, fewer of the words beside it need to agree. */
const ENOUGH_BESIDE_NUMBER = 0.3;
/** What answers the topic much worse than the best is left out. */
const SHARE_OF_BEST = 0.35;
/** How much a figure gains by counting nothing but what was asked for. */
const WORTH_OF_CLOSENESS = 0.5;
/** How much a figure gains by what was asked for standing in its sentence. */
const WORTH_OF_SENTENCE = 1;
/** Reading sentences takes time: those of so many figures are read, the best by everything else. */
const MOST_SENTENCES = 50;

/** Share of the letters of a label that may be typing errors. */
const LABEL_ERRORS = 0.4;
/** Fuse takes long texts slowly; labels are recognised from their first words. */
const LONGEST_TYPED = 64;

/** Indexes every figure by its number, what it counts, where, who says it, and the words around it. */
export function indexFigures(
  holdings: readonly Holding[],
  vocabulary: Vocabulary,
  read: PlainReader,
): FigureIndex {
  const entries = holdings.flatMap((holding) =>
    holding.document.figures.map((figure) => ({ holding, figure })),
  );
  const records = entries.map((entry) => recordFigure(entry, read));
  const source = indexRecords(records, figureBoosts);
  const words = indexWords([
    ...records.map(wordsAbout),
    ...holdings.map((holding) => wordsAboutDocument(holding, read)),
  ]);
  const documents = new Map(holdings.map((holding, at) => [holding, entries.length + at]));
  const countedBy = rememberCounted();
  const listed = Map.groupBy(
    groupFigures(entries.map((entry) => ({ entry, score: 0 }))),
    ({ entry }) => entry.holding,
  );
  const labels = indexNames(
    entries,
    [{ weight: 1, namesOf: (entry: FigureEntry) => [labelFigure(entry)] }],
    LABEL_ERRORS,
  );
  return {
    suggest: (typed, limit, within = () => true) =>
      labels.search(typed.slice(0, LONGEST_TYPED), limit, ({ holding }) => within(holding)),
    find(text, within) {
      const topic = readTopic(text);
      const asked = weighTopic(topic.terms, vocabulary);
      const coverageOf = words.coverageBy(asked);
      const scored = source
        .propose(topic.terms.map((term) => term.form).join(' '), MOST_CANDIDATES, (id) => {
          const entry = entries[id];
          return entry !== undefined && within(entry.holding);
        })
        .flatMap(({ id, score }) => {
          const entry = entries[id];
          if (!entry) return [];
          const coverage = coverageOf(id);
          const together = coverageOf(id, documents.get(entry.holding) ?? id);
          const numbered = topic.numbers.length === 0 || holdsNumbers(entry, topic.numbers);
          const counted = weighTopic(countedBy(entry), vocabulary);
          const closeness = 1 + WORTH_OF_CLOSENESS * coverageBy(topic.terms, counted);
          return [{ entry, coverage, together, numbered, score: score * coverage * closeness }];
        })
        .sort((a, b) => b.score - a.score);
      const accepted = scored.filter((match) => answers(match, topic));
      const told = accepted.map(({ entry, score }, at) => {
        const beside = at < MOST_SENTENCES ? coverageBy(wordsBeside(entry), asked) : 0;
        return { entry, score: score * (1 + WORTH_OF_SENTENCE * beside) };
      });
      const best = told.reduce((most, { score }) => Math.max(most, score), 0);
      return {
        accepted: groupFigures(told.filter(({ score }) => score >= best * SHARE_OF_BEST)),
        near: groupFigures(scored.filter((match) => match.coverage > 0 && !accepted.includes(match))),
      };
    },
    all: (within) => holdings.filter(within).flatMap((holding) => listed.get(holding) ?? []),
    of: (holding) => listed.get(holding) ?? [],
  };
}

/** The words for what figures count, read when they are first asked for. */
function rememberCounted(): (entry: FigureEntry) => readonly Lexeme[] {
  const read = new Map<string, readonly Lexeme[]>();
  return ({ figure }) => {
    const counts = countedIn(figure);
    const known = read.get(counts) ?? readTopic(counts).terms;
    read.set(counts, known);
    return known;
  };
}

function holdsNumbers(entry: FigureEntry, asked: readonly string[]): boolean {
  const numbers = numbersOf(entry);
  return asked.every((number) => numbers.has(number));
}

type Covered = { coverage: number; together: number; numbered: boolean };

function answers({ coverage, together, numbered }: Covered, topic: Topic): boolean {
  if (topic.numbers.length > 0) return numbered && coverage >= ENOUGH_BESIDE_NUMBER;
  const { alone, together: whole } = ENOUGH_WITHIN_DOCUMENT;
  return coverage >= ENOUGH_COVERAGE || (coverage >= alone && together >= whole);
}
