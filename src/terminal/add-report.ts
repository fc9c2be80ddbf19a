import { clean } from '#render/wording/clean.ts';
import { count } from '#text/counting.ts';
import type { Addition } from './adding.ts';

const kinds = ['added', 'new version', 'unchanged', 'duplicate', 'refused', 'failed'] as const;
const widestPath = 48;

/** A line for each file: what became of it, and which document it is or why it is refused; then the sum. */
export function reportAdditions(additions: readonly Addition[]): string {
  const outcomes = Math.max(...kinds.map((kind) => kind.length));
  const paths = additions.map(({ path }) => clean(path));
  const width = Math.min(widestPath, Math.max(0, ...paths.map((path) => path.length)));
  const lines = additions.map((addition, index) =>
    [addition.outcome.padEnd(outcomes), (paths[index] ?? '').padEnd(width), tell(addition)].join('  '),
  );
  return [...lines, ...sumUp(additions)].map((line) => `${line}\n`).join('');
}

function tell(addition: Addition): string {
  switch (addition.outcome) {
    case 'refused':
      return clean(addition.reason);
    case 'failed':
      return 'a bug of this program: its stack was told on standard error';
    case 'new version':
      return `${addition.known.id}, version ${addition.known.source.earlier.length + 1}`;
    case 'duplicate':
      return clean(`says the same as ${addition.known.source.file}: ${addition.known.id}`);
    default:
      return addition.known.id;
  }
}

function sumUp(additions: readonly Addition[]): string[] {
  const counts = kinds.map((kind) => ({
    kind,
    number: additions.filter(({ outcome }) => outcome === kind).length,
  }));
  const told = counts.filter(({ number }) => number > 0).map(({ kind, number }) => `${number} ${kind}`);
  return told.length > 0 ? [`${count(additions.length, 'file')}: ${told.join(', ')}.`] : [];
}
