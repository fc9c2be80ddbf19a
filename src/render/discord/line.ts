import type { Line, LineKind } from '#render/wording/line.ts';
import { cutAround } from '#render/wording/window.ts';
import { emphasise } from './escape.ts';

/** Discord's signs for each kind of line; the quotation marks are ours. */
const frames: Record<LineKind, readonly [before: string, after: string]> = {
  headline: ['### ', ''],
  speech: ['> “', '”'],
  words: ['> ', ''],
  fact: ['', ''],
  point: ['- ', ''],
  note: ['-# ', ''],
};

/** A line in Discord's markdown, and whether its text had to be cut. */
export type StyledLine = { text: string; cut: boolean };

/** Styles a line in at most `longest` UTF-16 units (32 or more), cutting its text around the emphasis. */
export function styleLine(line: Line, longest: number): StyledLine {
  const [before, after] = frames[line.kind];
  const room = longest - before.length - after.length;
  // Escaping and bold marks take a text to four times its length at most, so the third try fits.
  for (const share of [1, 2]) {
    const styled = cutTo(line, Math.floor(room / share));
    if (styled.text.length <= longest) return styled;
  }
  return cutTo(line, Math.floor(room / 4));
}

function cutTo({ kind, content }: Line, room: number): StyledLine {
  const [before, after] = frames[kind];
  const shown = cutAround(content, room);
  return { text: `${before}${emphasise(shown)}${after}`, cut: shown !== content };
}
