import type { Edit } from '#model/comparison.ts';

/** Words of two wordings that differ, each with a word that both have on either side; a side may be empty. */
export type Difference = { shown: string; other: string };

/** Changes with no more words than this between them are told as one. */
const CLOSE = 2;
const ELLIPSIS = '…';

/** Places of the first and behind the last step of changes that are told as one. */
type Row = { from: number; to: number };

/**
 * Where two wordings differ, in order, by the steps that lead from the words shown to the others. The words
 * are those of the steps; the marks that stand between steps are not known here.
 */
export function differencesOf(steps: readonly Edit[]): Difference[] {
  return changedRows(steps).map((row) => ({
    shown: excerptOf(steps, row, 'query'),
    other: excerptOf(steps, row, 'source'),
  }));
}

function changedRows(steps: readonly Edit[]): Row[] {
  const rows: Row[] = [];
  for (const [at, { op }] of steps.entries()) {
    if (op === 'equal') continue;
    const last = rows.at(-1);
    const between = last ? steps.slice(last.to, at).flatMap(({ query }) => wordsIn(query)).length : 0;
    if (last && between <= CLOSE) last.to = at + 1;
    else rows.push({ from: at, to: at + 1 });
  }
  return rows;
}

function excerptOf(steps: readonly Edit[], { from, to }: Row, side: 'query' | 'source'): string {
  const textsOf = (some: readonly Edit[]) => some.flatMap((step) => wordsIn(step[side]));
  const [before, after] = [textsOf(steps.slice(0, from)), textsOf(steps.slice(to))];
  return [
    ...(before.length > 1 ? [ELLIPSIS] : []),
    ...before.slice(-1),
    ...textsOf(steps.slice(from, to)),
    ...after.slice(0, 1),
    ...(after.length > 1 ? [ELLIPSIS] : []),
  ].join(' ');
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
