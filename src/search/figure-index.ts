import Fuse from 'fuse.js';
import { indexRecords } from './candidates.ts';
import { type FigureEntry, type Holding, passageOf, wordsOf } from './holdings.ts';
import { recogniseTopic } from './recognition.ts';
import { isNumber, splitTerms } from './terms.ts';
import { readTopic, spellNumbers, type Topic } from './topic.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A figure that answers a topic, with the same figure where the document repeats it. */
export type FigureMatch = { entry: FigureEntry; repeats: readonly FigureEntry[]; score: number };

export type FigureFinding = { accepted: readonly FigureMatch[]; near: readonly FigureMatch[] };

export type FigureIndex = {
  find(topic: string, within: (holding: Holding) => boolean): FigureFinding;
  all(within: (holding: Holding) => boolean): readonly FigureMatch[];
  /** Figures whose number or count comes nearest to a text that may be half typed; best first. */
  suggest(typed: string, limit: number): readonly FigureEntry[];
};

const MOST_CANDIDATES = 200;
const ENOUGH_COVERAGE = 0.5;
/** With the number itself found, fewer of the words beside it need to agree. */
const ENOUGH_BESIDE_NUMBER = 0.3;
/** What answers the topic much worse than the best is left out. */
const SHARE_OF_BEST = 0.45;
/** How much more a figure counts for each time that its document repeats it. */
const WORTH_OF_REPEAT = 0.15;
/** How much a figure gains by counting nothing but what was asked for. */
const WORTH_OF_CLOSENESS = 0.5;

/** Fuse takes long texts slowly; labels are recognised from their first words. */
const LONGEST_TYPED = 64;

const boosts = { number: 2, counts: 4, unit: 2, place: 1.5, said: 1, context: 1, title: 0.5 };

/** Indexes every figure by its number, what it counts, where, who says it, and the words around it. */
export function indexFigures(holdings: readonly Holding[], vocabulary: Vocabulary): FigureIndex {
  const entries = holdings.flatMap((holding) =>
    holding.document.figures.map((figure) => ({ holding, figure })),
  );
  const source = indexRecords(entries.map(recordOf), boosts);
  const numbers = entries.map(numbersOf);
  const words = entries.map((entry) => splitTerms(Object.values(recordOf(entry)).join(' ')));
  const counts = entries.map(({ figure }) => recogniseTopic(readTopic(figure.counts).terms, vocabulary));
  const listed = Map.groupBy(
    grouped(entries.map((entry) => ({ entry, score: 0 }))),
    ({ entry }) => entry.holding.key,
  );
  const fuse = new Fuse(
    entries.map((entry) => ({ entry, label: labelFigure(entry) })),
    { keys: ['label'], threshold: 0.4, ignoreLocation: true, ignoreDiacritics: true },
  );
  return {
    suggest: (typed, limit) =>
      fuse.search(typed.slice(0, LONGEST_TYPED), { limit }).map(({ item }) => item.entry),
    find(text, within) {
      const topic = readTopic(text);
      const recogniser = recogniseTopic(topic.terms, vocabulary);
      const scored = source
        .propose(topic.terms.map((term) => term.form).join(' '), MOST_CANDIDATES)
        .flatMap(({ id, score }) => {
          const entry = entries[id];
          if (!entry || !within(entry.holding)) return [];
          const coverage = recogniser.coverage(words[id] ?? []);
          const numbered = topic.numbers.every((number) => numbers[id]?.has(number));
          const closeness = 1 + WORTH_OF_CLOSENESS * (counts[id]?.coverage(topic.terms) ?? 0);
          return [{ entry, coverage, numbered, score: score * coverage * closeness }];
        })
        .sort((a, b) => b.score - a.score);
      const accepted = scored.filter((match) => answers(match, topic));
      const best = accepted[0]?.score ?? 0;
      return {
        accepted: grouped(accepted.filter((match) => match.score >= best * SHARE_OF_BEST)),
        near: grouped(scored.filter((match) => match.coverage > 0 && !accepted.includes(match))),
      };
    },
    all: (within) => holdings.filter(within).flatMap(({ key }) => listed.get(key) ?? []),
  };
}

/** A figure in one line: the number with its qualifier, and what it counts. */
export function labelFigure({ holding, figure }: FigureEntry): string {
  const words = [figure.qualifier, figure.at].flatMap((span) => (span ? wordsOf(holding, span) : []));
  return `${words.join(' ')}: ${figure.counts}`;
}

function answers(match: { coverage: number; numbered: boolean }, topic: Topic): boolean {
  if (topic.numbers.length === 0) return match.coverage >= ENOUGH_COVERAGE;
  return match.numbered && match.coverage >= ENOUGH_BESIDE_NUMBER;
}

function recordOf({ holding, figure }: FigureEntry): Record<keyof typeof boosts, string> {
  const words = (span: typeof figure.period) => (span ? wordsOf(holding, span) : '');
  const { saidBy } = figure;
  const party = saidBy?.kind === 'named' ? holding.parties.get(saidBy.party) : undefined;
  return {
    number: spellNumbers(`${words(figure.qualifier)} ${words(figure.at)}`),
    counts: spellNumbers(figure.counts),
    unit: spellNumbers(figure.unit),
    place: `${words(figure.place)} ${words(figure.period)}`,
    said: party ? [party.name, ...party.alsoCalled].join(' ') : '',
    context: spellNumbers(passageOf(holding, figure.at).text),
    title: holding.document.title,
  };
}

/** Every way to type a figure's number, and the numbers of its period, in digits. */
function numbersOf({ holding, figure }: FigureEntry): Set<string> {
  const spans = [figure.at, figure.period].filter((span) => span !== null);
  const written = splitTerms(spellNumbers(spans.map((span) => wordsOf(holding, span)).join(' ')));
  const values = figure.value === null ? [] : [figure.value].flat();
  return new Set([
    ...written.filter((term) => isNumber(term.form)).map((term) => term.stem),
    ...values.map((value) => String(value)),
  ]);
}

/** Puts figures together that one document states more than once; a headline comes after the text. */
function grouped(matches: readonly { entry: FigureEntry; score: number }[]): FigureMatch[] {
  const groups = Map.groupBy(matches, ({ entry: { holding, figure } }) =>
    JSON.stringify([holding.key, figure.value, figure.counts]),
  );
  return Array.from(groups.values(), (group) => {
    const [first, ...others] = group.toSorted(
      (a, b) => Number(isHeadline(a.entry)) - Number(isHeadline(b.entry)),
    );
    if (!first) return [];
    const best = Math.max(...group.map(({ score }) => score));
    const score = best * (1 + WORTH_OF_REPEAT * others.length);
    return [{ entry: first.entry, repeats: others.map((other) => other.entry), score }];
  })
    .flat()
    .sort((a, b) => b.score - a.score);
}

function isHeadline({ holding, figure }: FigureEntry): boolean {
  return passageOf(holding, figure.at).text === holding.document.title;
}
