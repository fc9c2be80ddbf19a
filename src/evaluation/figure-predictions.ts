import type { FoundFigure } from '#extract/extraction.ts';
import { vagueRange } from '#extract/figures/vague-range.ts';

/** A found number as it is compared; `unit` is empty for none, `concept` are the words of what it counts. */
export type FoundQuantity = {
  value: number | readonly [number, number];
  unit: string;
  change: FoundFigure['sense'];
  concept: readonly string[];
  /** Where it stands, in UTF-16 units of the text. */
  start: number;
  end: number;
};

/** The figures of a text that have a number, vague counts as the range that their words mean. */
export function listQuantities(text: string, figures: readonly FoundFigure[]): FoundQuantity[] {
  return figures.flatMap(({ value, unit, sense, counts, at: { start, end } }) => {
    const number = value ?? vagueRange(text.slice(start, end));
    return number === null
      ? []
      : [{ value: number, unit: unit ?? '', change: sense, concept: conceptWords(counts), start, end }];
  });
}

/** The words of what a number counts, folded. */
export function conceptWords(concept: string | null | undefined): string[] {
  return (concept ?? '')
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((word) => word !== '');
}
