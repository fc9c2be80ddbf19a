import type { FoundQuantity } from './figure-predictions.ts';

type Value = FoundQuantity['value'];

/** Numbers this close are the same, absolutely and in proportion. */
const tolerance = { absolute: 1e-8, relative: 1e-5 };

/** A number as the gold writes it, such as "1,200", "-3" or "10-12"; a range is a pair. */
export function readValue(written: string): Value {
  const isNumber = written.startsWith('-') || /e/i.test(written) || !written.includes('-');
  if (isNumber) return readNumber(written);
  const [low = '', high = ''] = written.split('-');
  return [readNumber(low), readNumber(high)];
}

const readNumber = (written: string): number => Number.parseFloat(written.replaceAll(',', ''));

/** A range equals no single number. */
export function isSameValue(gold: Value, found: Value): boolean {
  if (typeof gold === 'number' || typeof found === 'number') {
    return typeof gold === 'number' && typeof found === 'number' && isClose(gold, found);
  }
  return isClose(gold[0], found[0]) && isClose(gold[1], found[1]);
}

function isClose(gold: number, found: number): boolean {
  return Math.abs(gold - found) <= tolerance.absolute + tolerance.relative * Math.abs(found);
}
