/** Ends the program with one plain sentence, its message, instead of a stack. */
export class FatalError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** Something only a person can mend before another start helps (`EX_CONFIG`). */
export class FatalConfigurationError extends FatalError {
  override name = 'FatalConfigurationError';

  constructor(message: string, options?: ErrorOptions) {
    super(message, 78, options);
  }
}
