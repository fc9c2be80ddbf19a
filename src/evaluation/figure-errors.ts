import type { GoldQuantity } from './figure-gold.ts';
import type { ReadSentence } from './figure-measures.ts';
import type { FoundQuantity } from './figure-predictions.ts';
import { pairQuantities, type StrictPair } from './figure-strict.ts';

export const figureErrorKinds = ['missed', 'false', 'unit', 'change', 'what it counts'] as const;

type Kind = (typeof figureErrorKinds)[number];

/** One error, for study: a quantity missed, found for nothing, or right in its value and wrong in this. */
export type FigureError = {
  id: string;
  error: Kind;
  text: string;
  gold: GoldQuantity | null;
  found: FoundQuantity | null;
};

export function listFigureErrors(sentences: readonly ReadSentence[]): FigureError[] {
  return sentences.flatMap(({ gold: { id, text, quantities }, found }) => {
    const pairs = pairQuantities(quantities, found);
    const paired = new Set(pairs.flatMap((each) => [each.gold, each.found]));
    const missed = quantities.filter((quantity) => !paired.has(quantity));
    const extra = found.filter((quantity) => !paired.has(quantity));
    return [
      ...missed.map((gold): FigureError => ({ id, error: 'missed', text, gold, found: null })),
      ...extra.map((quantity): FigureError => ({ id, error: 'false', text, gold: null, found: quantity })),
      ...pairs.flatMap((each) =>
        wrongIn(each).map((error): FigureError => ({ id, error, text, gold: each.gold, found: each.found })),
      ),
    ];
  });
}

function wrongIn({ likeUnit, sameChange, sameCounted }: StrictPair): Kind[] {
  const kinds: Kind[] = [];
  if (!likeUnit) kinds.push('unit');
  if (!sameChange) kinds.push('change');
  if (!sameCounted) kinds.push('what it counts');
  return kinds;
}
