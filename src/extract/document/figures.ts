import type { FoundFigure, Party } from '#extract/extraction.ts';
import { documentUnit } from '#extract/figures/document-unit.ts';
import { type Figure, figureSchema } from '#model/figure.ts';
import { isLoneOne } from './lone-one.ts';
import type { Locator } from './passages.ts';
import type { Referrer } from './references.ts';
import { isUnnamedAge } from './unnamed-age.ts';

/** The figures that a document keeps, with units as readers write them. */
export function keepFigures(
  text: string,
  { figures, parties }: { figures: readonly FoundFigure[]; parties: readonly Party[] },
  { locate }: Locator,
  referrer: Referrer,
): Figure[] {
  const uncapitalise = readSmallWords(text);
  const kept = figures.flatMap((figure) => {
    const { at, value, sense, qualifier, period, place, speaker } = figure;
    const number = locate(at);
    if (!number || isLoneOne(text, figure) || isUnnamedAge(figure, parties)) return [];
    const [unit, counts] = [figure.unit, figure.counts].map((words) => words && uncapitalise(words));
    const told = { ...figure, unit: unit || null, counts: counts || null };
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

const wordPattern = /[\p{L}\p{N}]+/gu;

/** A headline writes "76 Arrests": puts words in small letters that the text has so elsewhere. */
function readSmallWords(text: string): (words: string) => string {
  const small = new Set((text.match(wordPattern) ?? []).filter((word) => word === word.toLowerCase()));
  return (words) =>
    words.replace(wordPattern, (word) => (small.has(word.toLowerCase()) ? word.toLowerCase() : word));
}

/** From low to high; null for what JSON cannot hold, such as a number of more than 308 digits. */
function soundValue(value: Figure['value']): Figure['value'] {
  if (!figureSchema.shape.value.safeParse(value).success) return null;
  return Array.isArray(value) && value[0] > value[1] ? [value[1], value[0]] : value;
}
