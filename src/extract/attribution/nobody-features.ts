import type { PieceView } from './piece-view.ts';
import { capped } from './relation.ts';
import { between, type Scene } from './scene.ts';

/** As many units on each side as tell whether anybody speaks. */
const reach = 6;

const sizeOf = (words: number): string =>
  words <= 2 ? '1-2' : words <= 4 ? '3-4' : words <= 8 ? '5-8' : '9+';

/** Named features of a piece for which no source is given. */
export function nobodyFeatures({ outline: { units }, sums }: Scene, view: PieceView): string[] {
  const size = sizeOf(view.words);
  const from = Math.max(0, view.unit - reach);
  const to = Math.min(units.length - 1, view.unit + reach);
  const features = [
    'nobody',
    `nobody words ${size}`,
    `nobody words ${size} ${view.capital ? 'capital' : 'small'}`,
    `nobody words ${size} ${view.ending}`,
    `nobody before ${units[view.unit - 1]?.symbol ?? '/'}`,
    `nobody after ${units[view.unit + 1]?.symbol ?? '/'}`,
    `nobody cues near ${capped(between(sums.cues, from, to), 2)}`,
  ];
  if (view.leads) features.push('nobody leads');
  return features;
}
