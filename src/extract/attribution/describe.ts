import type { Range } from '#extract/range.ts';
import type { Scene } from './scene.ts';

/** "a spokesman for the head of the bureau": as many mentions as a description takes in. */
const mostParts = 3;
const joining = new Set(['of', 'for', 'from', 'with', 'at', 'in']);

/** A description with what belongs to it: "the bureau's spokesman", "a spokesman for the bureau". */
export function describe({ article: { tokens }, outline: { units } }: Scene, unit: number): Range | null {
  const mention = units[unit]?.mention;
  if (!mention) return null;
  const owner = units[unit - 1];
  const start = owner?.symbol === 'G' && owner.mention ? owner.mention.start : mention.start;
  let { end, to } = mention;
  for (let part = 1; part <= mostParts; part += 1) {
    const next = units[unit + part * 2]?.mention;
    if (!next || !joining.has(tokens[to]?.form ?? '') || next.from !== to + 1) break;
    end = next.end;
    to = next.to;
  }
  return { start, end };
}
