import { type DestinationStream, destination, type Logger, pino, stdTimeFunctions } from 'pino';
import type { Settings } from './settings.ts';

export type Log = Logger;

const standardError = 2;
const deepestCause = 3;

type ErrorRecord = {
  name: string;
  message: string;
  stack: string | undefined;
  code?: string | number;
  status?: number;
  cause?: ErrorRecord;
};

/**
 * A log of JSON lines on standard error. `secrets` are struck out wherever they stand in a line.
 * Writing is synchronous, so that nothing is lost when the process ends.
 */
export function createLog(
  level: Settings['logLevel'],
  secrets: readonly string[],
  stream: DestinationStream = destination({ dest: standardError, sync: true }),
): Log {
  const strike = (line: string) =>
    secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line);
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
    hooks: { streamWrite: strike },
  };
  return pino(options, stream);
}

/**
 * What a log may hold of anything thrown: requests and answers that hang on an error (`url`,
 * `requestBody`, `rawError`) hold tokens and texts of users, and so may a thrown value that is no error.
 */
export function describeError(thrown: unknown, depth = 0): ErrorRecord {
  if (!(thrown instanceof Error)) {
    return { name: 'NotAnError', message: `a thrown ${typeof thrown}`, stack: undefined };
  }
  const { name, message, stack, cause } = thrown;
  const record: ErrorRecord = { name, message, stack };
  if ('code' in thrown && isCode(thrown.code)) record.code = thrown.code;
  if ('status' in thrown && typeof thrown.status === 'number') record.status = thrown.status;
  if (cause instanceof Error && depth < deepestCause) record.cause = describeError(cause, depth + 1);
  return record;
}

function isCode(code: unknown): code is string | number {
  return typeof code === 'string' || typeof code === 'number';
}
