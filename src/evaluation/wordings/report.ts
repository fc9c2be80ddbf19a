import { count } from '#text/counting.ts';
import type { Share } from './goals.ts';
import type { Judgement } from './judge.ts';
import type { Row, UnsaidRow } from './rows.ts';

const columns: readonly { key: keyof Judgement; title: string }[] = [
  { key: 'found', title: 'found' },
  { key: 'grade', title: 'grade' },
  { key: 'diff', title: 'diff' },
  { key: 'flags', title: 'flags' },
  { key: 'alarm', title: 'alarms' },
  { key: 'misnamed', title: 'misnamed' },
];
const nameWidth = 40;
const width = 9;

/** The table of all kinds, then that of words that nobody said, then the goals; shares in per cent. */
export function reportWordings(
  rows: readonly Row[],
  unsaid: readonly UnsaidRow[],
  goals: readonly Share[],
): string {
  const header = ['asked', ...columns.map(({ title }) => title)].map((title) => title.padStart(width));
  const unsaidHeader = ['asked', 'named', 'unnamed', 'skipped'].map((title) => title.padStart(width));
  return [
    `${'% of'.padEnd(nameWidth)}${header.join('')}`,
    ...rows.map(lineOf),
    '',
    `${'nobody said it, % of'.padEnd(nameWidth)}${unsaidHeader.join('')}`,
    ...unsaid.map(unsaidLine),
    '',
    ...goals.map(({ name, part, whole }) => {
      const told = whole === 0 ? 'not measured' : `${percent(part, whole)} of ${count(whole, 'question')}`;
      return `${name.padEnd(nameWidth)}${told.padStart(width)}`;
    }),
    '',
  ].join('\n');
}

function lineOf(row: Row): string {
  if (!row.measured) return `${row.kind.padEnd(nameWidth)} not measured: there is no command for it`;
  const cells = columns.map(({ key }) => {
    const part = row[key];
    return part === null ? '–' : percent(part, row.asked);
  });
  return (
    row.kind.padEnd(nameWidth) + [String(row.asked), ...cells].map((cell) => cell.padStart(width)).join('')
  );
}

function unsaidLine({ kind, asked, attributed, unnamed, skipped }: UnsaidRow): string {
  const cells = [String(asked), percent(attributed, asked), percent(unnamed, asked), String(skipped)];
  return kind.padEnd(nameWidth) + cells.map((cell) => cell.padStart(width)).join('');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
