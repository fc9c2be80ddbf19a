/** What is out of order with the gateway, for as long as it is set. */
export type Mood = {
  /** Status in place of an upgrade at the main address; null upgrades. */
  upgrade: number | null;
  /** The same at the address for resuming. */
  resumeUpgrade: number | null;
  /** Milliseconds before Hello is sent; null never sends it. */
  helloAfter: number | null;
  acknowledges: boolean;
  /** Answers every IDENTIFY and RESUME with an invalid session. */
  invalid: 'resumable' | 'not resumable' | null;
  /** Cuts every connection as soon as it has come so far. */
  cuts: 'after hello' | 'after ready' | null;
};

/** All in order. */
export const calm: Mood = {
  upgrade: null,
  resumeUpgrade: null,
  helloAfter: 0,
  acknowledges: true,
  invalid: null,
  cuts: null,
};
