import type { Range } from '#model/answer.ts';
import { wholeGraphemes } from '#text/graphemes.ts';
import { clean } from './clean.ts';

/**
 * One-line text of any origin; the emphasised ranges and those struck out are UTF-16 offsets, `end`
 * exclusive. What is both is emphasised.
 */
export type Phrase = { text: string; emphasis: readonly Range[]; struck?: readonly Range[] };

type Style = 'plain' | 'strong' | 'struck';

/** A stretch of a phrase that is styled as a whole. */
export type Piece = { text: string; style: Style };

type Styled = Range & { style: Style };

/** Text to be emphasised as a whole. */
export function strong(text: string): Phrase {
  return { text, emphasis: [{ start: 0, end: text.length }] };
}

/** Text to be struck out as a whole. */
export function struck(text: string): Phrase {
  return { text, emphasis: [], struck: [{ start: 0, end: text.length }] };
}

/** Puts phrases and plain texts one after the other. */
export function join(...parts: readonly (string | Phrase)[]): Phrase {
  return fromPieces(parts.flatMap((part) => (typeof part === 'string' ? plain(part) : piecesOf(part))));
}

/** A phrase cut at the borders of its styles, which must be in order and apart, as `cleanPhrase` leaves them. */
export function piecesOf({ text, emphasis, struck: out = [] }: Phrase): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, style } of inOrder(emphasis, out)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push({ text: text.slice(at, from), style: 'plain' }, { text: text.slice(from, end), style });
    at = end;
  }
  pieces.push({ text: text.slice(at), style: 'plain' });
  return pieces.filter((piece) => piece.text !== '');
}

/** The stretch of a phrase between two UTF-16 offsets, `end` exclusive. */
export function slicePhrase(
  { text, emphasis, struck: out = [] }: Phrase,
  start: number,
  end: number,
): Phrase {
  const cut = (ranges: readonly Range[]) =>
    ranges
      .filter((range) => range.start < end && range.end > start)
      .map((range) => ({
        start: Math.max(range.start, start) - start,
        end: Math.min(range.end, end) - start,
      }));
  return phrase(text.slice(start, end), cut(emphasis), cut(out));
}

/**
 * Cleans a phrase for display. Its ranges come out in order, apart from each other, inside the text,
 * never empty, and widened to whole graphemes.
 */
export function cleanPhrase({ text, emphasis, struck: out = [] }: Phrase): Phrase {
  const pieces = piecesOf(phrase(text, tidy(text, emphasis), tidy(text, out)));
  const cleaned = fromPieces(pieces.map((piece) => ({ ...piece, text: clean(piece.text) })));
  return phrase(cleaned.text, tidy(cleaned.text, cleaned.emphasis), tidy(cleaned.text, cleaned.struck ?? []));
}

/** A phrase of which nothing is struck out does not say so. */
function phrase(text: string, emphasis: readonly Range[], out: readonly Range[]): Phrase {
  return out.length > 0 ? { text, emphasis, struck: out } : { text, emphasis };
}

function inOrder(emphasis: readonly Range[], out: readonly Range[]): Styled[] {
  const styled = [
    ...emphasis.map((range) => ({ ...range, style: 'strong' as const })),
    ...out.map((range) => ({ ...range, style: 'struck' as const })),
  ];
  return styled.sort((a, b) => a.start - b.start);
}

function plain(text: string): Piece[] {
  return [{ text, style: 'plain' }];
}

function fromPieces(pieces: readonly Piece[]): Phrase {
  const ranges: Record<Exclude<Style, 'plain'>, Range[]> = { strong: [], struck: [] };
  let text = '';
  for (const piece of pieces) {
    if (piece.style !== 'plain') {
      ranges[piece.style].push({ start: text.length, end: text.length + piece.text.length });
    }
    text += piece.text;
  }
  return phrase(text, ranges.strong, ranges.struck);
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
