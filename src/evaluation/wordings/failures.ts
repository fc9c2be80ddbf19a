import type { Answer, Item } from '#model/answer.ts';
import type { Judgement } from './judge.ts';
import type { Measures, Question } from './measure.ts';

/** A question that was not answered rightly: what was asked, made of what, and what came. */
export type Failure = {
  kind: string;
  wrong: readonly string[];
  asked: string;
  original: string | readonly string[] | null;
  place: object | null;
  /** To whom the words were given in the question, if to anybody. */
  claimed: string | null;
  came: object;
};

/** Every question with a fault, in the order in which they were asked. */
export function listFailures({ wordings, unsaid }: Measures): Failure[] {
  return [
    ...wordings.flatMap(({ asked }) =>
      asked.map(({ question, answer, judged }) => describe(question, answer, faultsOf(judged))),
    ),
    ...unsaid.flatMap(({ asked }) =>
      asked.map(({ question, answer, judged }) =>
        describe(question, answer, [
          ...(judged.attributed ? ['attributed'] : []),
          ...(judged.unnamed ? ['unnamed'] : []),
        ]),
      ),
    ),
  ].filter(({ wrong }) => wrong.length > 0);
}

function faultsOf({ alarm, misnamed, ...right }: Judgement): string[] {
  const missing = Object.entries(right).flatMap(([name, is]) => (is === false ? [name] : []));
  return [...missing, ...(alarm ? ['alarm'] : []), ...(misnamed ? ['misnamed'] : [])];
}

function describe(question: Question, answer: Answer, wrong: readonly string[]): Failure {
  return {
    kind: question.kind,
    wrong,
    asked: question.asked,
    original: question.original ?? null,
    place: question.place,
    claimed: question.claimed ?? null,
    came: {
      outcome: answer.outcome,
      items: answer.items.slice(0, 2).map(describeItem),
    },
  };
}

function describeItem(item: Item): object {
  const { type, citation } = item;
  const shown = { type, text: item.excerpt.text, citation };
  if (item.type === 'quote') {
    return { ...shown, speaker: item.speaker?.name ?? null, comparison: item.comparison };
  }
  if (item.type === 'claim') return { ...shown, verdict: item.verdict, record: item.record };
  return shown;
}
