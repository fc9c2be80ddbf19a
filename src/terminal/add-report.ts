import { clean } from '#render/wording/clean.ts';
import { count } from '#text/counting.ts';
import type { Addition } from './adding.ts';
import type { FoundSource } from './find-sources.ts';

const kinds = ['added', 'new version', 'unchanged', 'duplicate', 'refused', 'failed'] as const;
const widestPath = 48;

/** How wide the column of the paths is, in UTF-16 units. */
export function widthOfPaths(sources: readonly FoundSource[]): number {
  const longest = sources.reduce((width, { path }) => Math.max(width, clean(path).length), 0);
  return Math.min(widestPath, longest);
}

/** A line for one file: what became of it, and which document it is or why it is refused. */
export function describeAddition(addition: Addition, pathWidth: number): string {
  const outcomes = Math.max(...kinds.map((kind) => kind.length));
  const path = clean(addition.path).padEnd(pathWidth);
  return `${[addition.outcome.padEnd(outcomes), path, tell(addition)].join('  ')}\n`;
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

/** One line for all of them: how many were added, how many not; nothing where there are none. */
export function sumUp(additions: readonly Addition[]): string {
  const counts = kinds.map((kind) => ({
    kind,
    number: additions.filter(({ outcome }) => outcome === kind).length,
  }));
  const told = counts.filter(({ number }) => number > 0).map(({ kind, number }) => `${number} ${kind}`);
  return told.length > 0 ? `${count(additions.length, 'file')}: ${told.join(', ')}.\n` : '';
}
