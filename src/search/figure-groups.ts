import type { Reference } from '#model/party.ts';
import type { Span } from '#model/span.ts';
import { foldForm } from '#text/words.ts';
import { type FigureEntry, type Holding, passageOf, wordsOf } from './holdings.ts';

/** A figure that answers a topic, with the same figure where the document repeats it. */
export type FigureMatch = { entry: FigureEntry; repeats: readonly FigureEntry[]; score: number };

type Scored = { entry: FigureEntry; score: number };

/** How much more a figure counts for each further mention of its number in the document. */
const WORTH_OF_REPEAT = 0.15;
/** A headline shortens what the text says in full. */
const SHARE_OF_HEADLINE = 0.8;

/**
 * Puts figures together that one document states more than once, best first; the headline comes after
 * the text. Only what the two places do not contradict is the same figure: number, sense and what it
 * counts agree, and speaker, period and place agree where both state them.
 */
export function groupFigures(matches: readonly Scored[]): FigureMatch[] {
  const sameNumber = Map.groupBy(matches, ({ entry: { holding, figure } }) =>
    JSON.stringify([holding.document.id, figure.value ?? foldForm(wordsOf(holding, figure.at))]),
  );
  return [...sameNumber.values()]
    .flatMap((mentions) => partition(mentions, countTheSame))
    .flatMap((alike) => partition(alike, agree).flatMap((group) => toMatch(group, alike.length)))
    .sort((a, b) => b.score - a.score);
}

/** Puts matches together as long as each belongs with all the others of its group. */
function partition(
  matches: readonly Scored[],
  belong: (a: FigureEntry, b: FigureEntry) => boolean,
): Scored[][] {
  const groups: Scored[][] = [];
  for (const match of matches) {
    const group = groups.find((others) => others.every(({ entry }) => belong(entry, match.entry)));
    if (group) group.push(match);
    else groups.push([match]);
  }
  return groups;
}

/** Also where one is told more closely: "forces" and "police forces". */
function countTheSame({ figure: a }: FigureEntry, { figure: b }: FigureEntry): boolean {
  const [one, other] = [` ${foldForm(a.counts)}`, ` ${foldForm(b.counts)}`];
  return one.endsWith(other) || other.endsWith(one);
}

function toMatch(group: readonly Scored[], mentions: number): FigureMatch[] {
  const ordered = group.toSorted((a, b) => Number(isHeadline(a.entry)) - Number(isHeadline(b.entry)));
  const [first, ...others] = ordered;
  if (!first) return [];
  const best = Math.max(...group.map(({ score }) => score));
  const share = isHeadline(first.entry) ? SHARE_OF_HEADLINE : 1;
  const score = best * share * (1 + WORTH_OF_REPEAT * (mentions - 1));
  return [{ entry: first.entry, repeats: others.map((other) => other.entry), score }];
}

function agree(a: FigureEntry, b: FigureEntry): boolean {
  if (a.figure.sense !== b.figure.sense) return false;
  return (['saidBy', 'period', 'place'] as const).every((field) => {
    const [one, other] = [statedOf(a.holding, a.figure[field]), statedOf(b.holding, b.figure[field])];
    return one === null || other === null || one === other;
  });
}

function statedOf(holding: Holding, stated: Reference | Span | null): string | null {
  if (stated === null) return null;
  if (!('kind' in stated)) return foldForm(wordsOf(holding, stated));
  return stated.kind === 'named' ? stated.party : foldForm(wordsOf(holding, stated.description));
}

function isHeadline({ holding, figure }: FigureEntry): boolean {
  return passageOf(holding, figure.at).text === holding.document.title;
}
