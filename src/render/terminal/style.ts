import { styleText } from 'node:util';
import type { Line, LineKind } from '#render/wording/line.ts';
import { join, type Phrase, piecesOf, slicePhrase } from '#render/wording/phrase.ts';
import { endOfPiece } from '#text/graphemes.ts';

/** Whether to colour, and the longest line in UTF-16 units. */
export type Look = { colour: boolean; width: number };

const narrowest = 20;

const frames: Partial<Record<LineKind, readonly [before: string, after: string]>> = {
  speech: ['“', '”'],
  point: ['- ', ''],
};

type Ink = 'bold' | 'dim' | 'strikethrough';

const inks: Partial<Record<LineKind, Ink>> = { headline: 'bold', note: 'dim' };

/**
 * A line of text wrapped to the width; without colour `*` stands around emphasised words, and `[-` and `-]`
 * around those that are struck out.
 */
export function styleLine({ kind, content }: Line, { colour, width }: Look): string[] {
  const [before, after] = frames[kind] ?? ['', ''];
  const framed = join(before, colour ? content : markWords(content), after);
  const hanging = kind === 'point' ? ' '.repeat(before.length) : '';
  const ink = inks[kind];
  return wrap(framed, Math.max(width, narrowest) - hanging.length).map((row, place) => {
    const text = (place > 0 ? hanging : '') + emphasise(row);
    return colour && ink ? paint(ink, text) : text;
  });
}

const styles = {
  strong: { ink: 'bold', marks: ['*', '*'] },
  struck: { ink: 'strikethrough', marks: ['[-', '-]'] },
} as const;

/** Text in an ink; whether the output takes colour has been decided before. */
function paint(ink: Ink, text: string): string {
  return styleText(ink, text, { validateStream: false });
}

function emphasise(row: Phrase): string {
  return piecesOf(row)
    .map(({ text, style }) => (style === 'plain' ? text : paint(styles[style].ink, text)))
    .join('');
}

function markWords(phrase: Phrase): string {
  return piecesOf(phrase)
    .map(({ text, style }) => {
      const [before, after] = style === 'plain' ? ['', ''] : styles[style].marks;
      return `${before}${text}${after}`;
    })
    .join('');
}

/**
 * Breaks at blanks, but not between `¶` and its number; a word that is longer than the width is broken
 * between graphemes.
 */
function wrap(phrase: Phrase, width: number): Phrase[] {
  const text = phrase.text.replaceAll('¶ ', '¶\u00a0');
  const rows: Phrase[] = [];
  let at = 0;
  while (text.length - at > width) {
    const blank = text.slice(at, at + width + 1).lastIndexOf(' ');
    const end = blank > 0 ? at + blank : endOfPiece(text, at, width);
    rows.push(slicePhrase(phrase, at, end));
    at = blank > 0 ? end + 1 : end;
  }
  return [...rows, slicePhrase(phrase, at, text.length)];
}
