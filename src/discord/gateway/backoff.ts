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
  const longest = identified ? longestPauseAfterIdentify : longestPause;
  const pause = Math.min(longest, firstPause * 2 ** (failures - 1));
  return pause * (0.5 + random() / 2);
}
