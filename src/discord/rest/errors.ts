/**
 * Why a request to Discord came to nothing. No error of the wire holds an address, a token, what was sent
 * or what was answered, and none has a cause: it may be logged as it is.
 */
export abstract class WireError extends Error {
  /** Whether Discord may have taken the request all the same. */
  readonly mayHaveArrived: boolean;
  /** In capitals, such as `ECONNREFUSED`; never what came from outside unchecked. */
  readonly code: string;

  constructor(message: string, code: string, mayHaveArrived: boolean) {
    super(message);
    this.code = code;
    this.mayHaveArrived = mayHaveArrived;
  }
}

/** The connection, the answer or the time failed; `status` where Discord's answer had begun. */
export class ExchangeError extends WireError {
  override readonly name = 'ExchangeError';
  readonly status: number | undefined;

  constructor(what: string, code: string, mayHaveArrived: boolean, status?: number) {
    super(
      `${what} failed: ${code}${status === undefined ? '' : ` with status ${status}`}`,
      code,
      mayHaveArrived,
    );
    this.status = status;
  }
}

/** Discord asks for a wait that is longer than the request may take; `wait` is in milliseconds. */
export class RateLimitedError extends WireError {
  override readonly name = 'RateLimitedError';
  readonly status = 429;
  readonly wait: number;

  constructor(what: string, wait: number, mayHaveArrived: boolean) {
    super(`${what} is held back by Discord for ${Math.ceil(wait)} ms`, 'RATE_LIMITED', mayHaveArrived);
    this.wait = wait;
  }
}

/** So many requests were refused lately that no more are sent before some of them are ten minutes old. */
export class SuspendedError extends WireError {
  override readonly name = 'SuspendedError';

  constructor(what: string, mayHaveArrived: boolean) {
    super(`${what} is not sent: Discord has refused too much lately`, 'SUSPENDED', mayHaveArrived);
  }
}

/** Discord has refused this token before; nothing is sent with it again. */
export class TokenRefusedError extends WireError {
  override readonly name = 'TokenRefusedError';
  /** As Discord's own answer, which discord.js takes for a wrong token. */
  readonly status = 401;

  constructor(what: string, mayHaveArrived: boolean) {
    super(`${what} is not sent: Discord has refused the token`, 'TOKEN_REFUSED', mayHaveArrived);
  }
}
