import type { OutageFindings } from './day.ts';
import { brokenPromises, type Findings, type Kept } from './findings.ts';

/** For a person, and for whoever only asks whether every promise was kept. */
export type Report = { text: string; isKept: boolean };

const mostIdentifies = 200;

/** The findings as text: figures, then every promise and whether it was kept. */
export function reportOf(title: string, findings: Findings): Report {
  const { outcomes, faults, counted, figures, promises, stories } = findings;
  const text = [
    title,
    ...section('How interactions ended', outcomes),
    ...section('Faults that were met', faults),
    ...section('Counted by the bot', counted),
    ...section('Figures', figures),
    '',
    'Promises',
    ...promises.map(tellPromise),
    ...(stories.length > 0 ? ['', 'What happened', ...stories.map((story) => `  ${story}`)] : []),
    '',
  ].join('\n');
  return { text, isKept: brokenPromises(findings).length === 0 };
}

/** The same for an outage, in which it does not matter how single interactions ended. */
export function reportOfOutage(title: string, findings: OutageFindings): Report {
  const { recovery, figures } = findings;
  const identifies = figures.find(([name]) => name === 'IDENTIFYs')?.[1] ?? 0;
  const promises = [
    ...findings.promises.filter(({ about }) => about === 'the bot'),
    promise('IDENTIFYs in all', identifies, mostIdentifies),
    promise('not ready again after the outage', recovery === null ? 1 : 0, 0),
  ];
  const seconds: [string, number][] =
    recovery === null ? [] : [['seconds until ready again', Math.round(recovery / 1000)]];
  return reportOf(title, { ...findings, promises, figures: [...figures, ...seconds] });
}

function promise(what: string, measured: number, most: number): Kept {
  return { promise: what, about: 'the bot', measured, most };
}

function tellPromise({ promise: what, measured, most }: Kept): string {
  return `  ${measured > most ? 'BROKEN' : 'kept  '}  ${what}: ${measured} (goal: ${most})`;
}

function section(title: string, counts: readonly [string, number][]): string[] {
  if (counts.length === 0) return [];
  const width = Math.max(...counts.map(([name]) => name.length));
  return ['', title, ...counts.map(([name, count]) => `  ${name.padEnd(width)}  ${count}`)];
}
