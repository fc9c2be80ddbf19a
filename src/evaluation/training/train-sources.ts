import type { GoldArticle } from '#evaluation/quote-gold.ts';
import { isRightSpeaker } from '#evaluation/same-speaker.ts';
import { chooseSources } from '#extract/attribution/choose.ts';
import type { Decision } from '#extract/attribution/decide.ts';
import type { Weights } from '#extract/attribution/ranker.ts';
import { fitWeights } from './fit-choices.ts';
import { examplesOf, type GoldPiece, isRight, type Lesson, prepareLesson } from './source-lessons.ts';

/** Of the quotations whose source is marked: how many got it, somebody else, and nobody. */
export type SourceTally = { right: number; wrong: number; abstained: number };

/** The weights from all articles, and how those from the other parts do on each part. */
export type SourceTraining = { weights: ReadonlyMap<string, number>; unseen: SourceTally };

const parts = 5;

/** Learns the weights of sources from marked articles. `leastCertainty` is where an answer becomes none. */
export function trainSources(articles: readonly GoldArticle[], leastCertainty: number): SourceTraining {
  const lessons = articles.map((gold) => prepareLesson(gold));
  const examples = lessons.map(examplesOf);
  const unseen: SourceTally = { right: 0, wrong: 0, abstained: 0 };
  for (let part = 0; part < parts; part += 1) {
    const weights = fitWeights(examples.filter((_, index) => index % parts !== part).flat());
    for (const [index, lesson] of lessons.entries()) {
      const text = articles[index]?.text ?? '';
      if (index % parts === part) judge(text, lesson, weights, leastCertainty, unseen);
    }
  }
  return { weights: fitWeights(examples.flat()), unseen };
}

function judge(
  text: string,
  lesson: Lesson,
  weights: Weights,
  leastCertainty: number,
  tally: SourceTally,
): void {
  const decisions = chooseSources(lesson.scene, lesson.identifier, weights);
  for (const [index, piece] of lesson.pieces.entries()) {
    if (!piece.source || piece.quote?.optional) continue;
    const decision = decisions[index];
    if (!decision || decision.unit === null || decision.certainty < leastCertainty) tally.abstained += 1;
    else if (isRightSource(text, lesson, piece, decision)) tally.right += 1;
    else tally.wrong += 1;
  }
}

/** Whether it is the very mention that people marked, or one of the same name. */
function isRightSource(
  text: string,
  { scene, identifier }: Lesson,
  { source }: GoldPiece,
  { unit }: Decision,
): boolean {
  if (isRight(scene, unit, source)) return true;
  if (unit === null) return false;
  const { party, mention } = identifier.identityOf(unit);
  const words = mention ? text.slice(mention.start, mention.end) : '';
  return isRightSpeaker(party?.name ?? words, source);
}
