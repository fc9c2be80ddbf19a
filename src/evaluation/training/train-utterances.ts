import { type Example, fitLogistic, type Model, scoreOf } from '#evaluation/logistic.ts';
import { type Measure, measure } from '#evaluation/measures.ts';
import type { GoldArticle } from '#evaluation/quote-gold.ts';
import { indexWords, likeness, sharedWords, wordCount } from '#evaluation/word-index.ts';
import { readArticle } from '#extract/article.ts';
import { markedPieces } from '#extract/quotations/marked-pieces.ts';
import { describeCandidates } from '#extract/quotations/utterances.ts';

/** What stands in marks in one article; `right` is null where finding it is neither right nor wrong. */
type Lesson = { gold: number; candidates: readonly { features: readonly string[]; right: boolean | null }[] };

/** From which share of common words on a found stretch is the marked one. */
const alike = 0.8;

/** How many parts the articles are dealt into, of which each is judged by a model of the others. */
const folds = 5;

/** Learns to tell utterances from titles and scare quotes, and how well that goes on unseen articles. */
export function trainUtterances(articles: readonly GoldArticle[]): {
  model: Model;
  before: Measure;
  after: Measure;
} {
  const lessons = articles.map(readLesson);
  const isKept = Array.from({ length: folds }, (_, fold) => {
    const model = fitLogistic(lessons.filter((_lesson, index) => index % folds !== fold).flatMap(examplesOf));
    return (features: readonly string[]) => scoreOf(model, features) > 0;
  });
  return {
    model: fitLogistic(lessons.flatMap(examplesOf)),
    before: judge(lessons, () => true),
    after: judge(lessons, (features, index) => isKept[index % folds]?.(features) ?? false),
  };
}

function readLesson({ text, quotes }: GoldArticle): Lesson {
  const article = readArticle(text);
  const wordsOf = indexWords(text);
  const gold = quotes.map(({ start, end, optional }) => ({ words: wordsOf(start, end), optional }));
  const candidates = describeCandidates(article, markedPieces(article)).flatMap(({ candidate, features }) => {
    const words = wordsOf(candidate.piece.start, candidate.piece.end);
    if (wordCount(words) === 0) return [];
    const shared = gold.filter((each) => sharedWords(each.words, words) > 0);
    const isGold = shared.some((each) => !each.optional && likeness(each.words, words) >= alike);
    return [{ features, right: isGold ? true : shared.length > 0 ? null : false }];
  });
  return { gold: gold.filter(({ optional }) => !optional).length, candidates };
}

function examplesOf({ candidates }: Lesson): Example[] {
  return candidates.flatMap(({ features, right }) => (right === null ? [] : [{ features, right }]));
}

function judge(
  lessons: readonly Lesson[],
  keeps: (features: readonly string[], lesson: number) => boolean,
): Measure {
  let [gold, found, right] = [0, 0, 0];
  for (const [index, lesson] of lessons.entries()) {
    const kept = examplesOf(lesson).filter(({ features }) => keeps(features, index));
    gold += lesson.gold;
    found += kept.length;
    right += kept.filter((example) => example.right).length;
  }
  return measure(right, found, gold);
}
