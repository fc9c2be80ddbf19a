import type { Edit } from '#model/comparison.ts';
import type { Step } from './align.ts';
import type { Worded } from './verbatim.ts';

/** The steps as words, verbatim; those of one kind in a row are told as one, but each replacement by itself. */
export function diffOf(steps: readonly Step[], query: Worded, source: Worded): Edit[] {
  const runs: Step[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last && last.op === step.op && step.op !== 'replace') {
      runs[runs.length - 1] = {
        op: step.op,
        query: { from: last.query.from, to: step.query.to },
        source: { from: last.source.from, to: step.source.to },
      };
    } else runs.push(step);
  }
  return runs.map((run) => ({
    op: run.op,
    query: wordsBetween(query, run.query),
    source: wordsBetween(source, run.source),
  }));
}

function wordsBetween({ text, words }: Worded, { from, to }: Step['query']): string {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? text.slice(first.start, last.end) : '';
}
