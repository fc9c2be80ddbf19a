import type { Judgement } from './judge.ts';
import type { Measured, MeasuredUnsaid, Measures } from './measure.ts';

/** How many of those asked are right (or, of the last two, wrong) in some way; null where that is not judged. */
export type Row = { kind: string; asked: number; measured: boolean } & Readonly<
  Record<keyof Judgement, number | null>
>;

/** How many of the words that nobody said were given to somebody, or shown as a quotation of nobody known. */
export type UnsaidRow = { kind: string; asked: number; skipped: number; attributed: number; unnamed: number };

/** One row for each kind of question. */
export function countRows({ wordings, unsaid }: Measures): { rows: Row[]; unsaidRows: UnsaidRow[] } {
  return { rows: wordings.map(countRow), unsaidRows: unsaid.map(countUnsaid) };
}

function countRow({ kind, asked, measured }: Measured): Row {
  const judgements = asked.map(({ judged }) => judged);
  const number = (key: keyof Judgement) =>
    judgements.some((judged) => judged[key] === null) || judgements.length === 0
      ? null
      : judgements.filter((judged) => judged[key]).length;
  return {
    kind,
    asked: asked.length,
    measured,
    found: number('found'),
    grade: number('grade'),
    diff: number('diff'),
    flags: number('flags'),
    alarm: number('alarm'),
    misnamed: number('misnamed'),
  };
}

function countUnsaid({ kind, asked, skipped }: MeasuredUnsaid): UnsaidRow {
  return {
    kind,
    skipped,
    asked: asked.length,
    attributed: asked.filter(({ judged }) => judged.attributed).length,
    unnamed: asked.filter(({ judged }) => judged.unnamed).length,
  };
}
