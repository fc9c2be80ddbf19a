const bins = 1024;

/**
 * A score that at least `limit` of some scores reach, if there are so many, and few more: the rest need not
 * be sorted. Scores are not negative; 0 counts for nothing.
 */
export function leastOfBest(scores: Float64Array, limit: number): number {
  const most = scores.reduce((best, score) => Math.max(best, score), 0);
  if (most === 0) return Number.POSITIVE_INFINITY;
  const counts = new Int32Array(bins + 1);
  // The border of a bin, reckoned back, may lie above a score in it.
  const lowest = new Float64Array(bins + 1).fill(most);
  for (const score of scores) {
    if (score > 0) {
      const bin = Math.floor((score / most) * bins);
      counts[bin] = (counts[bin] ?? 0) + 1;
      lowest[bin] = Math.min(lowest[bin] ?? most, score);
    }
  }
  let reached = 0;
  for (let bin = bins; bin >= 0; bin--) {
    reached += counts[bin] ?? 0;
    if (reached >= limit) return lowest[bin] ?? most;
  }
  return Number.MIN_VALUE;
}
