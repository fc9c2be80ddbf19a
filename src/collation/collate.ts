import type { Comparison } from '#model/comparison.ts';

/** How some words compare with a text, and where in it they stand: UTF-16 offsets, `end` exclusive. */
export type Collation = Comparison & { start: number; end: number };

/** Lays words beside the text of a source. */
export function collate(query: string, source: string): Collation {
  return {
    grade: query === source ? 'exact' : 'altered',
    diff: [{ op: 'replace', query, source }],
    flags: [],
    start: 0,
    end: source.length,
  };
}
