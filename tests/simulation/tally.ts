/** Counts by name, in the order of their names. */
export type Tally = {
  count(name: string, by?: number): void;
  of(name: string): number;
  all(): [string, number][];
};

export function createTally(): Tally {
  const counts = new Map<string, number>();
  return {
    count(name, by = 1) {
      counts.set(name, (counts.get(name) ?? 0) + by);
    },
    of: (name) => counts.get(name) ?? 0,
    all: () => [...counts].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** The most of these times, which are in order, that lie within any stretch of so many milliseconds. */
export function mostWithin(times: readonly number[], stretch: number): number {
  let most = 0;
  let first = 0;
  for (const [place, time] of times.entries()) {
    while ((times[first] ?? time) <= time - stretch) first += 1;
    most = Math.max(most, place - first + 1);
  }
  return most;
}
