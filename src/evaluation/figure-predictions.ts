import type { FoundFigure } from '#extract/extraction.ts';

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

/** The figures that have a number; "hundreds" has none. */
export function listQuantities(figures: readonly FoundFigure[]): FoundQuantity[] {
  return figures.flatMap(({ value, unit, sense, counts, at }) =>
    value === null
      ? []
      : [
          {
            value,
            unit: unit ?? '',
            change: sense,
            concept: conceptWords(counts),
            start: at.start,
            end: at.end,
          },
        ],
  );
}

/** The words of what a number counts, folded. */
export function conceptWords(concept: string | null | undefined): string[] {
  return (concept ?? '')
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((word) => word !== '');
}
