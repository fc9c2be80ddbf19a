/** A question that is not answered now, though it may be later; its message is a sentence to show the asker. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** The sentences of BusyErrors. */
export const busy = {
  full: 'Too many questions at once; please ask again in a moment.',
  tooLong: 'This question takes too long to answer; please ask something shorter.',
  stopping: 'This bot is being restarted; please ask again in a minute.',
} as const;
