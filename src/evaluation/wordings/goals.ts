import type { Judgement } from './judge.ts';
import { type Goal, kinds } from './kinds.ts';
import type { Row, UnsaidRow } from './rows.ts';

/** How much of something was reached: `part` of `whole`; nothing of nothing where it was not measured. */
export type Share = { name: string; part: number; whole: number };

/** What the bot is to reach, over the kinds of questions that count towards it. */
export function sumGoals(rows: readonly Row[], unsaid: readonly UnsaidRow[]): Share[] {
  const towards = (goal: Goal) => rowsOf(rows, namesTowards(goal));
  const graded = rowsOf(
    rows,
    kinds.filter(({ goals }) => !goals.includes('mangled')).map(({ name }) => name),
  );
  return [
    share('found first, up to two words changed', towards('few'), 'found'),
    share('found first, mangled', towards('mangled'), 'found'),
    share('grade right', graded, 'grade'),
    share('diff exact', graded, 'diff'),
    share('changed negation, number or name named', towards('meaning'), 'flags'),
    share('flags named without reason', towards('harmless'), 'alarm'),
    share('joined quotations told apart', rowsOf(rows, ['two quotations joined']), 'found'),
    share('wrong speaker noticed', rowsOf(rows, ['wrong speaker named']), 'grade'),
    share('wrong speaker noticed in a text', rowsOf(rows, ['wrong speaker, in a text']), 'grade'),
    share('right speaker doubted in a text', rowsOf(rows, ['right speaker, in a text']), 'alarm'),
    {
      name: 'words that nobody said attributed',
      part: unsaid.reduce((sum, { attributed }) => sum + attributed, 0),
      whole: unsaid.reduce((sum, { asked }) => sum + asked, 0),
    },
  ];
}

function namesTowards(goal: Goal): string[] {
  return kinds.filter(({ goals }) => goals.includes(goal)).map(({ name }) => name);
}

function rowsOf(rows: readonly Row[], names: readonly string[]): Row[] {
  return rows.filter(({ kind }) => names.includes(kind));
}

function share(name: string, rows: readonly Row[], key: keyof Judgement): Share {
  const counted = rows.filter((row) => row[key] !== null);
  return {
    name,
    part: counted.reduce((sum, row) => sum + (row[key] ?? 0), 0),
    whole: counted.reduce((sum, { asked }) => sum + asked, 0),
  };
}
