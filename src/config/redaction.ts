import { describeError, type Log } from './log.ts';

type ErrorRecord = ReturnType<typeof describeError>;

/** Shorter pieces are parts of ordinary words, and tell nothing. In UTF-16 units. */
const shortestPiece = 6;

/** How a line of a stack begins that tells a place in the code. */
const frame = '    at ';

/**
 * The same log for what concerns these texts: wherever six characters or more of one stand in an error's
 * message or code, they are struck out, in any case of letters, since errors quote what they choke on.
 */
export function withoutTexts(log: Log, texts: readonly string[]): Log {
  const err = (thrown: unknown) => describeWithoutTexts(thrown, texts);
  return log.child({}, { serializers: { err } });
}

/** What may be told of anything thrown, with these texts struck out of it likewise. */
export function describeWithoutTexts(thrown: unknown, texts: readonly string[]): ErrorRecord {
  return strikeRecord(describeError(thrown), piecesOf(texts));
}

function piecesOf(texts: readonly string[]): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const text of texts.map(fold)) {
    for (let at = 0; at + shortestPiece <= text.length; at += 1) {
      pieces.add(text.slice(at, at + shortestPiece));
    }
  }
  return pieces;
}

function strikeRecord(record: ErrorRecord, pieces: ReadonlySet<string>): ErrorRecord {
  const struck = {
    ...record,
    name: strike(record.name, pieces),
    message: strike(record.message, pieces),
    stack: strikeStack(record, pieces),
  };
  if (typeof record.code === 'string') struck.code = strike(record.code, pieces);
  if (record.cause) struck.cause = strikeRecord(record.cause, pieces);
  return struck;
}

/** The places in the code stay legible: they are not from outside. */
function strikeStack({ message, stack }: ErrorRecord, pieces: ReadonlySet<string>): string | undefined {
  if (stack === undefined) return undefined;
  const found = stack.indexOf(message);
  const frames = found === -1 ? 0 : found + message.length;
  const lines = stack.slice(frames).split('\n');
  const kept = lines.map((line) => (line.startsWith(frame) ? line : strike(line, pieces)));
  return strike(stack.slice(0, frames), pieces) + kept.join('\n');
}

function strike(text: string, pieces: ReadonlySet<string>): string {
  const folded = fold(text);
  let kept = '';
  let struckTo = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (pieces.has(folded.slice(at, at + shortestPiece))) {
      if (struckTo <= at) kept += '[…]';
      struckTo = Math.max(struckTo, at + shortestPiece);
    }
    if (at >= struckTo) kept += text[at];
  }
  return kept;
}

/** In small letters, where those are as long. */
function fold(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
