const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;

/** Discord asks for 5 s between two IDENTIFYs; on the way to it the gap may shrink. */
export const shortestGap = 6 * second;

/**
 * At most so many IDENTIFYs within any stretch of so many milliseconds, both ends of it included. Discord
 * resets a token at 1,000 a day.
 */
const allowances = [
  { most: 1, span: shortestGap },
  { most: 20, span: hour },
  { most: 200, span: day },
] as const;

/** What is assumed where nobody knows any more: five are left for this hour, and half of the day's. */
const assumed = { lastHour: 15, lastDay: 100 } as const;

/** From when on the next IDENTIFY is allowed, in milliseconds since 1970; `now` where it is at once. */
export function allowedFrom(times: readonly number[], now: number): number {
  const past = settle(times, now);
  const ends = allowances.map(({ most, span }) => (past.at(-most) ?? Number.NEGATIVE_INFINITY) + span + 1);
  return Math.max(now, ...ends);
}

/** The times with another IDENTIFY now, without those that count no more. */
export function spend(times: readonly number[], now: number): number[] {
  return [...settle(times, now), now];
}

/**
 * What counts of these times, in order. A time that is still to come was written before the clock was
 * put back: nobody knows when it really was, and now is the latest that it can have been.
 */
export function settle(times: readonly number[], now: number): number[] {
  return times
    .map((time) => Math.min(time, now))
    .filter((time) => time >= now - day)
    .sort((a, b) => a - b);
}

/** The times to go on with where those that were kept cannot be read. */
export function doubtfulTimes(now: number): number[] {
  return Array.from({ length: assumed.lastDay }, (_, index) =>
    index < assumed.lastDay - assumed.lastHour ? now - hour - 1 : now - shortestGap - 1,
  );
}
