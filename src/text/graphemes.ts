const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

const ELLIPSIS = '…';

type Stretch = { start: number; end: number };

/** Widens ranges of UTF-16 offsets, `end` exclusive, until they split no grapheme of the text. */
export function wholeGraphemes(text: string, ranges: readonly Stretch[]): Stretch[] {
  const segments = segmenter.segment(text);
  return ranges.map(({ start, end }) => {
    const last = segments.containing(end);
    return {
      start: segments.containing(start)?.index ?? text.length,
      end: last && last.index < end ? last.index + last.segment.length : end,
    };
  });
}

/**
 * The last grapheme border at or before an offset in UTF-16 units. Time is linear in the offset: what
 * follows it decides by one code point only.
 */
export function borderBefore(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  return segmenter.segment(text.slice(0, offset + 2)).containing(offset)?.index ?? 0;
}

/**
 * Where a piece of at most `longest` UTF-16 units from `start` ends: at a grapheme border, or inside a
 * grapheme that is longer than that (but never inside a surrogate pair), so that cutting goes on.
 */
export function endOfPiece(text: string, start: number, longest: number): number {
  const piece = text.slice(start, start + longest + 2);
  const border = borderBefore(piece, longest);
  if (border > 0) return start + border;
  return start + (longest > 1 && splitsPair(piece, longest) ? longest - 1 : longest);
}

/** Whether an offset stands between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return (before & 0xfc00) === 0xd800 && (after & 0xfc00) === 0xdc00;
}

/** The text, or where it is longer than `longest` UTF-16 units its beginning and an ellipsis. */
export function cutAtGrapheme(text: string, longest: number): string {
  if (text.length <= longest) return text;
  if (longest <= ELLIPSIS.length) return ELLIPSIS.slice(0, longest);
  const end = endOfPiece(text, 0, longest - ELLIPSIS.length);
  return text.slice(0, splitsPair(text, end) ? end - 1 : end).trimEnd() + ELLIPSIS;
}
