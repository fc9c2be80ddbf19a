/** How long a kind of question took, in milliseconds each. */
export type Timings = { kind: string; milliseconds: readonly number[] };

/** A line for each kind: the median, the 99th percentile and the longest. */
export function reportTimings(timings: readonly Timings[]): string {
  const header = `${'milliseconds'.padEnd(38)}   number   median      p99      max`;
  const lines = timings.map(({ kind, milliseconds }) => {
    const ascending = milliseconds.toSorted((one, other) => one - other);
    const numbers = [percentile(ascending, 0.5), percentile(ascending, 0.99), ascending.at(-1) ?? 0];
    const cells = numbers.map((number) => number.toFixed(1).padStart(8)).join(' ');
    return `${kind.padEnd(38)} ${String(ascending.length).padStart(8)} ${cells}`;
  });
  return [header, ...lines, ''].join('\n');
}

/** The number below which a share of them lies. */
function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))] ?? 0;
}
