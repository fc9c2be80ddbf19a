import { type Measure, measure, share } from './measures.ts';
import type { QuoteJudgement } from './quote-judgement.ts';

export type QuoteMeasures = {
  /** Stretches: marked, marked with a speaker whose name is known, found, found with a speaker. */
  counts: { gold: number; nameable: number; found: number; attributed: number };
  spans: Measure;
  /** Of the right stretches: the right name, or the mention that the gold gives. */
  speaker: number;
  /** Of the right stretches whose speaker's name is known: the right name. */
  name: number;
  endToEnd: Measure;
  endToEndNamed: Measure;
  /** Of the right stretches that were given a name: the wrong one. */
  wrongName: number;
};

export function measureQuotes(judgements: readonly QuoteJudgement[]): QuoteMeasures {
  const count = (holds: (judgement: QuoteJudgement) => boolean) => judgements.filter(holds).length;
  const isPair = ({ gold, found }: QuoteJudgement) => gold !== null && found !== null;
  const gold = count((each) => each.gold !== null);
  const nameable = count((each) => each.nameable);
  const found = count((each) => each.found !== null);
  const pairs = count(isPair);
  const rightSpeaker = count((each) => each.rightSpeaker);
  const rightName = count((each) => each.rightName);
  // Nobody is an answer only where the gold has nobody either.
  const attributed = count((each) => each.rightSpeaker || (each.found !== null && each.found.speaker !== ''));
  const falselyNamed = count((each) => each.named && !each.rightSpeaker);
  return {
    counts: { gold, nameable, found, attributed },
    spans: measure(pairs, found, gold),
    speaker: share(rightSpeaker, pairs),
    name: share(
      rightName,
      count((each) => each.nameable && isPair(each)),
    ),
    endToEnd: measure(rightSpeaker, attributed, gold),
    endToEndNamed: measure(rightName, rightName + falselyNamed, nameable),
    wrongName: share(
      count((each) => isPair(each) && each.named && !each.rightSpeaker),
      count((each) => isPair(each) && each.named),
    ),
  };
}
