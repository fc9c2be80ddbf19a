/** Counts of what happened since the start, by name, such as `rest.repeated`. */
export type Meter = {
  count(name: string, by?: number): void;
  /** In the order of their names. */
  counts(): Record<string, number>;
};

/** Names must come from the code, never from outside, so that they stay few. */
export function createMeter(): Meter {
  const counts = new Map<string, number>();
  return {
    count(name, by = 1) {
      counts.set(name, (counts.get(name) ?? 0) + by);
    },
    counts: () => Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
