import type { Inline } from './tree.ts';

/** A node and where the text goes on after it. */
export type Token = { node: Inline; end: number };

/** Reads what stands inside a mark or a link. */
export type Parse = (inside: string) => Inline[];

const label = /\[((?:[^[\]\\]|\\[\s\S])+)\]/y;
const target = /\((?:<(https?:\/\/[^\s<>]+)>|(https?:\/\/[^\s()<>]+))(?: "[^"\n]*")?\)/y;
const angled = /<(https?:\/\/[^\s<>]+)>/y;
const bare = /https?:\/\/[^\s<]+/y;
const afterBare = /[.,:;"')\]]/;
const mention =
  /@everyone|@here|<(?:@[!&]?\d+|#\d+|id:\w{1,32}|\/[^<>:\n]{1,100}:\d+|a?:\w{2,32}:\d+|t:-?\d+(?::\w)?)>/y;

/** `[words](https://…)`; Discord links to the web only, so any other address stays text. */
export function readLink(text: string, at: number, parse: Parse): Token | null {
  const words = match(label, text, at);
  if (!words) return null;
  const address = match(target, text, at + words[0].length);
  const url = address?.[1] ?? address?.[2];
  if (!address || url === undefined) return null;
  const children = parse(words[1] ?? '');
  return { node: { type: 'link', url, children }, end: at + words[0].length + address[0].length };
}

/** An address that Discord turns into a link by itself. */
export function readUrl(text: string, at: number): Token | null {
  const [whole = '', inside = ''] = match(angled, text, at) ?? [];
  const url = inside || trimUrl(match(bare, text, at)?.[0] ?? '');
  if (url === '') return null;
  const node: Inline = { type: 'link', url, children: [{ type: 'text', text: url }] };
  return { node, end: at + (whole.length || url.length) };
}

/** Whatever would name a person, a channel, a command or a time in Discord, or call everybody. */
export function readMention(text: string, at: number): Token | null {
  const found = match(mention, text, at)?.[0];
  return found === undefined ? null : { node: { type: 'mention', text: found }, end: at + found.length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Punctuation after an address belongs to the sentence around it. */
function trimUrl(url: string): string {
  let end = url.length;
  while (end > 0 && afterBare.test(url.charAt(end - 1))) end--;
  return /:\/\/./.test(url.slice(0, end)) ? url.slice(0, end) : '';
}
