import { backoff } from '#discord/rest/backoff.ts';
import type { Patience } from './patience.ts';

/**
 * Milliseconds to wait before the next attempt, after so many (1 or more) in a row that led to nothing
 * lasting. `identified` tells whether the last one used up a session; `random` gives 0 to 1: half of the
 * wait is left to chance, so that bots that failed together do not come back together.
 */
export function pauseAfter(
  failures: number,
  identified: boolean,
  { firstPause, longestPause, longestPauseAfterIdentify }: Patience,
  random: () => number,
): number {
  const longestWait = identified ? longestPauseAfterIdentify : longestPause;
  return backoff({ firstWait: firstPause, longestWait }, failures, random);
}
