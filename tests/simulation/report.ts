import { brokenPromises, type Findings } from './findings.ts';

/** The findings for a person: figures, then every promise and whether it was kept. */
export function reportOf(title: string, findings: Findings): string {
  const { outcomes, faults, counted, figures, promises, stories } = findings;
  const broken = new Set(brokenPromises(findings));
  return [
    title,
    ...section('How interactions ended', outcomes),
    ...section('Faults that were met', faults),
    ...section('Counted by the bot', counted),
    ...section('Figures', figures),
    '',
    'Promises',
    ...promises.map(
      (kept) =>
        `  ${broken.has(kept) ? 'BROKEN' : 'kept  '}  ${kept.promise}: ${kept.measured} (goal: ${kept.most})`,
    ),
    ...(stories.length > 0 ? ['', 'What happened', ...stories.map((story) => `  ${story}`)] : []),
    '',
  ].join('\n');
}

function section(title: string, counts: readonly [string, number][]): string[] {
  if (counts.length === 0) return [];
  const width = Math.max(...counts.map(([name]) => name.length));
  return ['', title, ...counts.map(([name, count]) => `  ${name.padEnd(width)}  ${count}`)];
}
