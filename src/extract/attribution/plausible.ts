import type { Link } from './links.ts';
import type { Unit } from './outline.ts';
import { cueSymbols } from './symbols.ts';

const speaking = new Set(['person', 'body', 'writing']);

/** Whether a mention can be a source at all: things only where a verb of speech or thought is near them. */
export function isPlausible(
  units: readonly Unit[],
  { symbol, mention }: Unit,
  kind: string,
  links: readonly Link[],
): boolean {
  if (!mention || kind === 'time' || kind === 'name affiliation') return false;
  if (symbol !== 'D' && symbol !== 'G') return true;
  return (
    speaking.has(kind) ||
    kind.startsWith('name') ||
    links.some(({ verb }) => cueSymbols.has(units[verb]?.symbol ?? '/'))
  );
}
