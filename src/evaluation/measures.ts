/** Shares between 0 and 1; a share of nothing is 0. */
export type Measure = { precision: number; recall: number; f1: number };

export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall and their harmonic mean: how many were right, of those found and of those in the gold. */
export function measure(right: number, found: number, gold: number): Measure {
  const precision = share(right, found);
  const recall = share(right, gold);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}
