/** Stretches of time in which something holds for all interactions, such as a limit or an outage. */
export type Weather = {
  /** Notes a stretch, from and to in milliseconds of the clock. */
  note(from: number, to: number): void;
  /** Milliseconds of bad weather between two times; stretches that overlap may count twice. */
  within(from: number, to: number): number;
};

const kept = 200;

export function createWeather(): Weather {
  const stretches: { from: number; to: number }[] = [];
  return {
    note(from, to) {
      stretches.push({ from, to });
      if (stretches.length > kept) stretches.shift();
    },
    within: (from, to) =>
      stretches.reduce(
        (sum, each) => sum + Math.max(0, Math.min(to, each.to) - Math.max(from, each.from)),
        0,
      ),
  };
}
