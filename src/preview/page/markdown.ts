import { parseInline } from './inline.ts';
import type { Block, ListItem } from './tree.ts';

const heading = /^(#{1,3})\s+(\S.*)$/;
const subtext = /^-#\s+(\S.*)$/;
const quoted = /^> (.*)$/;
const listed = /^( *)(?:[-*]|(\d{1,9})\.) +(\S.*)$/;
const fence = '```';

/** A block and how many lines it takes. */
type Taken = { block: Block; lines: number };

/** Reads a text as Discord does: blocks by lines, and inside them the inline marks. */
export function parseMarkdown(text: string): Block[] {
  return parseLines(text.split('\n'));
}

function parseLines(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const endParagraph = () => {
    if (plain.length > 0) blocks.push({ type: 'paragraph', children: parseInline(plain.join('\n')) });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const taken = takeLine(lines, at) ?? takeList(lines, at) ?? takeQuote(lines, at) ?? takeCode(lines, at);
    if (taken) {
      endParagraph();
      blocks.push(taken.block);
    } else plain.push(lines[at] ?? '');
    at += taken?.lines ?? 1;
  }
  endParagraph();
  return blocks;
}

function takeLine(lines: readonly string[], at: number): Taken | null {
  const line = lines[at] ?? '';
  const small = subtext.exec(line)?.[1];
  if (small) return { block: { type: 'subtext', children: parseInline(small) }, lines: 1 };
  const [, signs = '', words = ''] = heading.exec(line) ?? [];
  if (words === '') return null;
  const level = signs.length === 1 ? 1 : signs.length === 2 ? 2 : 3;
  return { block: { type: 'heading', level, children: parseInline(words) }, lines: 1 };
}

function takeList(lines: readonly string[], at: number): Taken | null {
  const items: ListItem[] = [];
  for (const line of lines.slice(at, firstOther(lines, at, listed))) {
    const [, indent = '', marker = null, words = ''] = listed.exec(line) ?? [];
    const depth = Math.min(Math.floor(indent.length / 2), 10);
    items.push({ marker, depth, children: parseInline(words) });
  }
  return items.length > 0 ? { block: { type: 'list', items }, lines: items.length } : null;
}

/** `> ` quotes its line, `>>> ` everything that follows; a quote inside a quote is text. */
function takeQuote(lines: readonly string[], at: number): Taken | null {
  const rest = lines[at]?.startsWith('>>> ');
  const end = rest ? lines.length : firstOther(lines, at, quoted);
  if (end === at) return null;
  const inside = lines.slice(at, end).map((line) => (rest ? line : (quoted.exec(line)?.[1] ?? '')));
  if (rest) inside[0] = inside[0]?.slice(fourSigns) ?? '';
  const children = inside.some((line) => quoted.test(line) || line.startsWith('>>> '))
    ? [{ type: 'paragraph' as const, children: parseInline(inside.join('\n')) }]
    : parseLines(inside);
  return { block: { type: 'quote', children }, lines: end - at };
}

const fourSigns = '>>> '.length;

function takeCode(lines: readonly string[], at: number): Taken | null {
  if (!lines[at]?.startsWith(fence)) return null;
  const close = lines.indexOf(fence, at + 1);
  if (close === -1) return null;
  return { block: { type: 'code', text: lines.slice(at + 1, close).join('\n') }, lines: close - at + 1 };
}

function firstOther(lines: readonly string[], at: number, pattern: RegExp): number {
  let end = at;
  while (end < lines.length && pattern.test(lines[end] ?? '')) end++;
  return end;
}
