export type Pace = {
  /** Milliseconds before the first repetition; each later wait is twice as long. */
  firstWait: number;
  /** Milliseconds that no wait exceeds. */
  longestWait: number;
};

/**
 * Milliseconds to wait before a repetition, of which the first is number 1. Between half and the whole of
 * what doubling gives, so that many who failed at once do not all come back at once.
 */
export function backoff({ firstWait, longestWait }: Pace, repetition: number, random: () => number): number {
  const whole = Math.min(longestWait, firstWait * 2 ** (repetition - 1));
  return (whole * (1 + random())) / 2;
}
