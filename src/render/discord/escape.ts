import { clean } from '#render/wording/clean.ts';
import { cleanPhrase, type Phrase, piecesOf } from '#render/wording/phrase.ts';

/**
 * Signs that begin something in the middle of a line: emphasis, code, spoilers, mentions, dates and custom
 * emoji (`<`), `@everyone`, bare addresses and emoji by name (`:`), and the address of a masked link.
 */
const inline = /[\\`*_~|<]|@(?=everyone|here)|:(?=\/\/|[\w+-]+:)|(?<=\])\(/gi;

/** Signs that begin a heading, quote, list or small print at a line's start, or end a link's text before it. */
const opening = /^(\s*)([#>]|(?<!\s)\(|[-+](?=[\s#]|$))/;
const numbering = /^(\s*\d+)\.(?=\s|$)/;

/**
 * Cleans text of any origin and escapes it for Discord's markdown, so that it shows as the text that it
 * is, wherever in a line it stands. Time is linear in its length; it grows to twice the length at most.
 */
export function escapeMarkdown(text: string): string {
  return clean(text).replace(inline, '\\$&').replace(opening, '$1\\$2').replace(numbering, '$1\\.');
}

const marks = { strong: '**', struck: '~~' } as const;

/** Cleans and escapes a phrase with its emphasis in bold, and what is struck out struck out. */
export function emphasise(phrase: Phrase): string {
  return piecesOf(cleanPhrase(phrase))
    .map(({ text, style }) => (style === 'plain' ? escapeMarkdown(text) : marked(text, marks[style])))
    .join('');
}

/** Blanks at the ends stay outside the marks, which not every client reads beside a blank. */
function marked(text: string, mark: string): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${mark}${escapeMarkdown(words)}${mark}${text.slice(start + words.length)}`;
}
