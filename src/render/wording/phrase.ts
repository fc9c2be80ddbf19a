import type { Range } from '#model/answer.ts';
import { wholeGraphemes } from '#text/graphemes.ts';
import { clean } from './clean.ts';

/** One-line text of any origin; the emphasised ranges are UTF-16 offsets, `end` exclusive. */
export type Phrase = { text: string; emphasis: readonly Range[] };

/** A stretch of a phrase that is emphasised as a whole or not at all. */
export type Piece = { text: string; strong: boolean };

/** Text to be emphasised as a whole. */
export function strong(text: string): Phrase {
  return { text, emphasis: [{ start: 0, end: text.length }] };
}

/** Puts phrases and plain texts one after the other. */
export function join(...parts: readonly (string | Phrase)[]): Phrase {
  return fromPieces(parts.flatMap((part) => (typeof part === 'string' ? plain(part) : piecesOf(part))));
}

/** A phrase cut at the borders of its emphasis, which must be in order and apart, as `cleanPhrase` leaves it. */
export function piecesOf({ text, emphasis }: Phrase): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of emphasis) {
    pieces.push({ text: text.slice(at, start), strong: false });
    pieces.push({ text: text.slice(start, end), strong: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), strong: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The stretch of a phrase between two UTF-16 offsets, `end` exclusive. */
export function slicePhrase({ text, emphasis }: Phrase, start: number, end: number): Phrase {
  return {
    text: text.slice(start, end),
    emphasis: emphasis
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({
        start: Math.max(range.start, start) - start,
        end: Math.min(range.end, end) - start,
      })),
  };
}

/**
 * Cleans a phrase for display. Its emphasis comes out in order, apart from each other, inside the text,
 * never empty, and widened to whole graphemes.
 */
export function cleanPhrase({ text, emphasis }: Phrase): Phrase {
  const pieces = piecesOf({ text, emphasis: tidy(text, emphasis) });
  const cleaned = fromPieces(pieces.map((piece) => ({ ...piece, text: clean(piece.text) })));
  return { text: cleaned.text, emphasis: tidy(cleaned.text, cleaned.emphasis) };
}

function plain(text: string): Piece[] {
  return [{ text, strong: false }];
}

function fromPieces(pieces: readonly Piece[]): Phrase {
  const emphasis: Range[] = [];
  let text = '';
  for (const piece of pieces) {
    if (piece.strong) emphasis.push({ start: text.length, end: text.length + piece.text.length });
    text += piece.text;
  }
  return { text, emphasis };
}

function tidy(text: string, ranges: readonly Range[]): Range[] {
  const inside = ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(end, text.length) }))
    .filter(({ start, end }) => start < end);
  const whole = wholeGraphemes(text, inside).sort((a, b) => a.start - b.start);
  const merged: Range[] = [];
  for (const range of whole) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
