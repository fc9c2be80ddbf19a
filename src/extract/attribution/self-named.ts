import { isNameGivenAs } from '#extract/parties/names/name-given.ts';
import type { Scene } from './scene.ts';

/** More units than "who gave his name only as" has. */
const reach = 8;

/** The unit of the name in "a former inmate, who gave his name only as Carl,"; null where none is given. */
export function selfNamed({ article: { tokens }, outline: { units } }: Scene, unit: number): number | null {
  const who = units[unit + 1]?.symbol === ',' ? unit + 2 : unit + 1;
  if (units[unit]?.symbol !== 'D' || units[who]?.symbol !== 'R') return null;
  for (let at = who + 1; at < who + reach; at += 1) {
    const symbol = units[at]?.symbol ?? '/';
    if (symbol === ',' || symbol === '.' || symbol === '/') return null;
    const mention = units[at]?.mention;
    if (symbol === 'N' && mention && isNameGivenAs(tokens, mention.from)) return at;
  }
  return null;
}
