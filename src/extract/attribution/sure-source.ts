import type { Unit } from './outline.ts';
import type { PieceView } from './piece-view.ts';
import type { Scene } from './scene.ts';

/** More units than stand between "as saying" and the words. */
const reach = 8;
const ends = new Set<string>(['/', 'Q']);

/**
 * The unit of the mention that is a piece's source beyond doubt, by layout alone: the label it begins
 * with ("NAREY: …"), or the name behind it and a dash with nothing more to the line ("… — Carl Narey").
 * Null where there is none.
 */
export function sureSource(scene: Scene, { unit }: PieceView): number | null {
  const { units } = scene.outline;
  if (units[unit - 1]?.symbol === 'L') return unit - 1;
  if (isLabel(units, unit - 2)) return unit - 2;
  const quoted = quotedAsSaying(scene, unit);
  if (quoted !== null) return quoted;
  return (
    [bylineAt(units, unit + 1), bylineAt(units, afterBreak(units, unit))].find((at) => at !== null) ?? null
  );
}

/** "quoted Holm as saying that “…”": the words are Holm's, whoever quoted them. */
function quotedAsSaying({ article: { tokens }, outline: { units } }: Scene, piece: number): number | null {
  for (let at = piece - 1; at > piece - reach; at -= 1) {
    const { symbol = '/', cue } = units[at] ?? {};
    if (symbol === '.' || ends.has(symbol)) return null;
    if (!cue) continue;
    const isQuoted = cue.lemma === 'say' && cue.form === 'ing' && tokens[cue.from - 1]?.form === 'as';
    const before = units[at - 2]?.mention;
    return isQuoted && before?.to === cue.from - 1 && before.kind === 'name' ? at - 2 : null;
  }
  return null;
}

/** "Carl Narey: …", where a sentence begins. */
function isLabel(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.symbol ?? '/';
  return (ends.has(before) || before === '.') && units[at]?.symbol === 'N' && units[at + 1]?.symbol === ':';
}

/** Where the next paragraph begins, if nothing but a full stop stands before it. */
function afterBreak(units: readonly Unit[], unit: number): number {
  const end = units[unit + 1]?.symbol === '.' ? unit + 2 : unit + 1;
  return units[end]?.symbol === '/' ? end + 1 : units.length;
}

/** The name after a dash, if its line ends with it or with one thing more ("— Carl Narey, Norton"). */
function bylineAt(units: readonly Unit[], dash: number): number | null {
  if (units[dash]?.symbol !== '-' || units[dash + 1]?.symbol !== 'N') return null;
  const more = units[dash + 2]?.symbol === ',' && units[dash + 3]?.mention;
  const last = more ? dash + 3 : dash + 1;
  const behind = units[units[last + 1]?.symbol === '.' ? last + 2 : last + 1];
  return !behind || ends.has(behind.symbol) ? dash + 1 : null;
}
