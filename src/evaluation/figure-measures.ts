import type { GoldSentence } from './figure-gold.ts';
import type { FoundQuantity } from './figure-predictions.ts';
import { countAsPublished } from './figure-published.ts';
import { pairQuantities, type StrictPair } from './figure-strict.ts';
import { type Measure, measure } from './measures.ts';

export type ReadSentence = { gold: GoldSentence; found: readonly FoundQuantity[] };

export type FigureMeasures = {
  counts: { sentences: number; gold: number; found: number };
  /** As the published evaluation counts, with its quirks: for comparing with published figures. */
  published: Measures<
    'value' | 'value and unit' | 'value and change' | 'concept in part' | 'concept complete'
  >;
  /** Every quantity, marked or found, is used once at most. */
  strict: Measures<
    | 'value'
    | 'value and unit by its name'
    | 'value and unit'
    | 'value and change'
    | 'value and what it counts'
    | 'all of these'
  >;
};

type Measures<Name extends string> = Readonly<Record<Name, Measure>>;

export function measureFigures(sentences: readonly ReadSentence[]): FigureMeasures {
  const gold = sentences.reduce((sum, each) => sum + each.gold.quantities.length, 0);
  const found = sentences.reduce((sum, each) => sum + each.found.length, 0);
  const published = sentences.map((each) => countAsPublished(each.gold.quantities, each.found));
  const strict = sentences.flatMap((each) => pairQuantities(each.gold.quantities, each.found));
  const sum = (field: keyof (typeof published)[number]) =>
    measure(
      published.reduce((total, each) => total + each[field], 0),
      found,
      gold,
    );
  const pairs = (holds: (pairing: StrictPair) => boolean) =>
    measure(strict.filter(holds).length, found, gold);
  return {
    counts: { sentences: sentences.length, gold, found },
    published: {
      value: sum('value'),
      'value and unit': sum('unit'),
      'value and change': sum('change'),
      'concept in part': sum('conceptPart'),
      'concept complete': sum('conceptComplete'),
    },
    strict: {
      value: pairs(() => true),
      'value and unit by its name': pairs(({ sameUnit }) => sameUnit),
      'value and unit': pairs(({ likeUnit }) => likeUnit),
      'value and change': pairs(({ sameChange }) => sameChange),
      'value and what it counts': pairs(({ sameCounted }) => sameCounted),
      'all of these': pairs(({ likeUnit, sameChange, sameCounted }) => likeUnit && sameChange && sameCounted),
    },
  };
}
