import type { QuoteJudgement } from './quote-judgement.ts';
import { type Pattern, patternOf } from './quote-pattern.ts';

export type Group = {
  name: string;
  gold: number;
  found: number;
  rightSpeaker: number;
  nameable: number;
  rightName: number;
};

/** What was marked, by one of its properties, in the alphabet's order. */
export type Grouping = { by: string; groups: Group[] };

export function groupQuotes(judgements: readonly QuoteJudgement[]): Grouping[] {
  const marked = judgements.flatMap((judgement) =>
    judgement.gold ? [{ judgement, gold: judgement.gold }] : [],
  );
  const groupBy = (by: string, nameOf: (each: (typeof marked)[number]) => string): Grouping => {
    const members = Map.groupBy(marked, nameOf);
    const groups = Array.from(members, ([name, group]) =>
      measureGroup(
        name,
        group.map((each) => each.judgement),
      ),
    );
    return { by, groups: groups.sort((one, other) => (one.name < other.name ? -1 : 1)) };
  };
  return [
    groupBy('kind', ({ gold }) => gold.quote.kind),
    groupBy('source', ({ gold }) => gold.attribution.source?.type ?? 'none'),
    groupBy('pattern', ({ gold, judgement }): Pattern => patternOf(judgement.article, gold.quote)),
  ];
}

function measureGroup(name: string, judgements: readonly QuoteJudgement[]): Group {
  const count = (holds: (judgement: QuoteJudgement) => boolean) => judgements.filter(holds).length;
  return {
    name,
    gold: judgements.length,
    found: count((each) => each.found !== null),
    rightSpeaker: count((each) => each.rightSpeaker),
    nameable: count((each) => each.nameable),
    rightName: count((each) => each.rightName),
  };
}
