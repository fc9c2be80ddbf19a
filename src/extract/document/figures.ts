import type { FoundFigure } from '#extract/extraction.ts';
import { documentUnit } from '#extract/figures/document-unit.ts';
import { type Figure, figureSchema } from '#model/figure.ts';
import { isLoneOne } from './lone-one.ts';
import type { Locator } from './passages.ts';
import type { Referrer } from './references.ts';

/** The figures that a document keeps, with units as readers write them. */
export function keepFigures(
  text: string,
  found: readonly FoundFigure[],
  { locate }: Locator,
  referrer: Referrer,
): Figure[] {
  const kept = found.flatMap((figure) => {
    const { at, value, sense, qualifier, period, place, speaker } = figure;
    const number = locate(at);
    if (!number || isLoneOne(text, figure)) return [];
    const told = { ...figure, unit: figure.unit || null, counts: figure.counts || null };
    return {
      at: number,
      value: soundValue(value),
      sense,
      qualifier: qualifier && locate(qualifier),
      ...documentUnit(told, text.slice(at.start, at.end)),
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
