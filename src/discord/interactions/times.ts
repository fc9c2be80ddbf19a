/** Milliseconds from an interaction's arrival to what is done about it. */
export const times = {
  /** Whoever waits longer is told that the bot is at it, so that the answer itself may take its time. */
  acknowledge: 200,
  /** Nobody is left waiting longer for an answer, whatever became of it. */
  longestAnswer: 60_000,
  /** Suggestions cannot be announced; who types on is better served by those for the next letters. */
  suggest: 250,
  /** Discord takes a first response for three seconds, which are counted from before it reaches this bot. */
  latestFirstResponse: 2800,
  /** Discord takes everything else for 15 minutes. */
  latestOther: 15 * 60_000 - 10_000,
  /** From a stop of the bot until those under way are told so. */
  farewell: 1500,
} as const;
