import { type Example, fitLogistic } from '#evaluation/logistic.ts';
import { type Measure, measure } from '#evaluation/measures.ts';
import type { GoldArticle } from '#evaluation/quote-gold.ts';
import { type AcceptanceModel, probability } from '#extract/statements/acceptance.ts';
import { readStatementLesson, type StatementLesson } from './statement-lessons.ts';

/** How many parts the articles are dealt into, of which each is judged by a model of the others. */
const folds = 5;
const thresholds = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5];
/** Of thresholds that do about as well, the one that accepts least is taken: a wrong source is worse than none. */
const slack = 0.003;
/** Weights that hardly add anything are left out of the model. */
const least = 0.1;
const decimals = 2;

export type StatementTraining = {
  model: AcceptanceModel;
  /** How well each threshold does on articles that the model has not seen. */
  unseen: readonly { threshold: number; endToEnd: Measure }[];
};

/** Learns which candidates are statements, and which threshold does well on unseen articles. */
export function trainStatements(articles: readonly GoldArticle[]): StatementTraining {
  const lessons = articles.map(readStatementLesson);
  const models = Array.from({ length: folds }, (_, fold) =>
    learn(lessons.filter((_lesson, index) => index % folds !== fold)),
  );
  const chanceOf = (features: readonly string[], index: number) => {
    const model = models[index % folds];
    return model ? probability(features, model) : 0;
  };
  const unseen = thresholds.map((threshold) => ({
    threshold,
    endToEnd: judge(lessons, chanceOf, threshold),
  }));
  const best = Math.max(...unseen.map(({ endToEnd }) => endToEnd.f1));
  const good = unseen.filter(({ endToEnd }) => endToEnd.f1 >= best - slack);
  const threshold = Math.max(...good.map((each) => each.threshold));
  return { model: { ...learn(lessons), threshold }, unseen };
}

function learn(lessons: readonly StatementLesson[]): AcceptanceModel {
  const { bias, weights } = fitLogistic(lessons.flatMap(decided));
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= least);
  kept.sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    threshold: 0.5,
    bias: round(bias),
    weights: new Map(kept.map(([name, weight]) => [name, round(weight)])),
  };
}

function decided({ examples }: StatementLesson): Example[] {
  return examples.flatMap(({ features, right }) => (right === null ? [] : [{ features, right }]));
}

/** Of the candidates of each cue, the likeliest counts, where it reaches the threshold. */
function judge(
  lessons: readonly StatementLesson[],
  chanceOf: (features: readonly string[], lesson: number) => number,
  threshold: number,
): Measure {
  const taken = lessons.flatMap((lesson, index) => {
    const best = new Map<number, { right: boolean | null; chance: number }>();
    for (const { cue, features, right } of lesson.examples) {
      const chance = chanceOf(features, index);
      if (chance >= Math.max(threshold, best.get(cue)?.chance ?? 0)) best.set(cue, { right, chance });
    }
    return [...best.values()].filter(({ right }) => right !== null);
  });
  const marked = lessons.reduce((sum, lesson) => sum + lesson.marked, 0);
  return measure(taken.filter(({ right }) => right).length, taken.length, marked);
}

function round(weight: number): number {
  return Number(weight.toFixed(decimals));
}
