const second = 1000;
const minute = 60 * second;

/** How long the bot waits for what, in milliseconds. */
export type Patience = {
  /** Between two looks at how the connection is. */
  look: number;
  /** Between two heartbeats of its own. */
  probe: number;
  /** Without a sign of life, after which Discord counts as silent. */
  silence: number;
  /** Without being ready, after which a Client is given up. */
  unready: number;
  /** Losing the connection five times in less is being lost again and again. */
  restless: number;
  /** Being ready for so long makes the failures before it forgotten. */
  stable: number;
  /** Before the second attempt to begin a session; each further one waits twice as long. */
  firstPause: number;
  /** At most, after attempts that got no session because Discord could not be reached. */
  longestPause: number;
  /** At most, after attempts that used up a session. */
  longestPauseAfterIdentify: number;
};

/**
 * Silence: discord.js notices a silent peer after two heartbeats, 82 s, and goes on saying that it is
 * ready; with these, it is told after 13 s, and an answer may still take 8 s.
 *
 * Unready: resuming takes a second where it works, and what was asked in the meantime can hardly be
 * answered within Discord's 3 s; 45 s outlast the short outages in which a resume saves a session, and
 * leave a quarter of a minute for the new one, so that a minute is kept to.
 *
 * Pauses after an IDENTIFY: 45 s and three quarters of 10 min at each attempt make about 175 a day, so
 * that the allowance of 200 is not spent by noon.
 */
export const ordinaryPatience: Patience = {
  look: second,
  probe: 4 * second,
  silence: 12 * second,
  unready: 45 * second,
  restless: minute,
  stable: 5 * minute,
  firstPause: second,
  longestPause: 2 * minute,
  longestPauseAfterIdentify: 10 * minute,
};
