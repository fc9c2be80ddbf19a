import { borderBefore, endOfPiece } from '#text/graphemes.ts';
import { join, type Phrase, slicePhrase } from './phrase.ts';

const ELLIPSIS = '…';

/** How far a cut moves to fall between two words. */
const WORD_REACH = 24;

/**
 * A clean phrase of at most `longest` UTF-16 units (3 or more): the phrase itself where it fits, else
 * the stretch around its emphasis, with an ellipsis at each end that is cut, on grapheme borders.
 */
export function cutAround(phrase: Phrase, longest: number): Phrase {
  const { text, emphasis } = phrase;
  if (text.length <= longest) return phrase;
  const room = longest - 2 * ELLIPSIS.length;
  const first = emphasis[0]?.start ?? 0;
  const last = Math.min(emphasis.at(-1)?.end ?? 0, first + room);
  const middle = first - Math.floor((room - (last - first)) / 2);
  const from = borderBefore(text, Math.max(0, Math.min(middle, text.length - room)));
  const to = endOfPiece(text, from, room);
  const start = from === 0 ? 0 : wordStart(text, from, Math.min(first, to - 1));
  const end = to === text.length ? to : wordEnd(text, to, Math.max(last, start + 1));
  return stretch(phrase, start, end);
}

function wordStart(text: string, from: number, latest: number): number {
  const space = text.slice(from - 1, Math.min(from + WORD_REACH, latest)).indexOf(' ');
  return space === -1 ? from : from + space;
}

function wordEnd(text: string, to: number, earliest: number): number {
  const start = Math.max(to - WORD_REACH, earliest);
  const space = text.slice(start, to + 1).lastIndexOf(' ');
  return space === -1 ? to : start + space;
}

function stretch(phrase: Phrase, start: number, end: number): Phrase {
  const before = start > 0 ? ELLIPSIS : '';
  const after = end < phrase.text.length ? ELLIPSIS : '';
  return join(before, slicePhrase(phrase, start, end), after);
}
