import type { FoundFigure } from '#extract/extraction.ts';
import { type Figure, figureSchema } from '#model/figure.ts';
import { cutAtGrapheme } from '#text/graphemes.ts';
import type { Locator } from './passages.ts';
import type { Referrer } from './references.ts';

const longestUnit = 60;
const longestCount = 200;
/** For a number of which the text does not tell what it counts. */
const unknown = 'number';

/** The figures that a document keeps. */
export function keepFigures(
  found: readonly FoundFigure[],
  { locate }: Locator,
  referrer: Referrer,
): Figure[] {
  const kept = found.flatMap(({ at, value, sense, qualifier, unit, counts, period, place, speaker }) => {
    const number = locate(at);
    if (!number) return [];
    return {
      at: number,
      value: soundValue(value),
      sense,
      qualifier: qualifier && locate(qualifier),
      unit: cutAtGrapheme(unit || unknown, longestUnit),
      counts: cutAtGrapheme(counts || unit || unknown, longestCount),
      period: period && locate(period),
      place: place && locate(place),
      saidBy: referrer.refer(speaker),
    };
  });
  return kept.map((figure, index) => ({ id: `f${index + 1}`, ...figure }));
}

/** Null for what JSON cannot hold, such as a number of more than 308 digits. */
function soundValue(value: Figure['value']): Figure['value'] {
  if (!figureSchema.shape.value.safeParse(value).success) return null;
  return Array.isArray(value) && value[0] > value[1] ? null : value;
}
