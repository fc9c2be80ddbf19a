import { line } from '#render/wording/line.ts';
import { styleLine } from './line.ts';
import { shares } from './shares.ts';

/** What stands above all entries: the answer's message, then its content notes in small print. */
export function headerText(message: string, contentNotes: readonly string[]): string {
  const shown = [styleLine(line('fact', message), shares.message).text];
  let room: number = shares.contentNotes;
  for (const [place, note] of contentNotes.entries()) {
    const { text } = styleLine(line('note', `Content note: ${note}`), shares.contentNote);
    const rest = `-# Further content notes: ${contentNotes.length - place}.`;
    if (text.length + rest.length + 2 > room) return [...shown, rest].join('\n');
    shown.push(text);
    room -= text.length + 1;
  }
  return shown.join('\n');
}
