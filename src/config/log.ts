import { type DestinationStream, destination, type LogFn, type Logger, pino, stdTimeFunctions } from 'pino';
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
    hooks: { streamWrite: strike, logMethod: withMessage },
  };
  return pino(options, stream);
}

/** Where a line is given no message, pino takes the error's own, as it stands. */
function withMessage(this: Log, args: Parameters<LogFn>, write: LogFn): void {
  const [fields, message = typeof fields === 'object' ? 'No message' : undefined, ...values] = args;
  write.call(this, fields, message, ...values);
}

/**
 * What a log may hold of anything thrown: requests and answers that hang on an error (`url`,
 * `requestBody`, `rawError`) hold tokens and texts of users, and so may a thrown value that is no error.
 */
export function describeError(thrown: unknown, depth = 0): ErrorRecord {
  if (!(thrown instanceof Error)) {
    return { name: 'NotAnError', message: `a thrown ${typeof thrown}`, stack: undefined };
  }
  const { name, cause } = thrown;
  const record: ErrorRecord = { name, message: messageOf(thrown), stack: stackOf(thrown) };
  if ('code' in thrown && isCode(thrown.code)) record.code = thrown.code;
  if ('status' in thrown && typeof thrown.status === 'number') record.status = thrown.status;
  if (cause instanceof Error && depth < deepestCause) record.cause = describeError(cause, depth + 1);
  return record;
}

/**
 * The stack of an error, which begins with its name and message: of an error that quotes the text it could
 * not read, as those of `JSON.parse` do, without the text. Undefined where it has none.
 */
export function stackOf(thrown: Error): string | undefined {
  const { name, message, stack } = thrown;
  if (!quotesItsText(thrown) || stack === undefined) return stack;
  // The message may have any number of lines, also such as look like a part of the stack.
  const end = message === '' ? -1 : stack.indexOf(message);
  const places = end === -1 ? '' : stack.slice(end + message.length);
  return `${name}: ${messageOf(thrown)}${places}`;
}

function messageOf(thrown: Error): string {
  return quotesItsText(thrown) ? 'A text could not be read as what it should be' : thrown.message;
}

function quotesItsText(thrown: Error): boolean {
  return thrown instanceof SyntaxError || thrown.name === 'SyntaxError';
}

function isCode(code: unknown): code is string | number {
  return typeof code === 'string' || typeof code === 'number';
}
