/** What went wrong with one attempt; never leaves the wire. */
export class Fault extends Error {
  readonly code: string;
  readonly mayHaveArrived: boolean;
  /** Where an answer had begun. */
  readonly status: number | undefined;

  constructor(code: string, mayHaveArrived = true, status?: number) {
    super(code);
    this.code = code;
    this.mayHaveArrived = mayHaveArrived;
    this.status = status;
  }
}
