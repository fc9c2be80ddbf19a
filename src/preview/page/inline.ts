import { type Parse, readLink, readMention, readUrl, type Token } from './reference.ts';
import type { Inline, SpanType } from './tree.ts';

/** Longer marks first, since `**` would otherwise be read as two `*`. */
const spanMarks: readonly (readonly [mark: string, type: SpanType])[] = [
  ['**', 'bold'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'italic'],
  ['_', 'italic'],
];

/** Marks nested deeper than this are text; no message of this bot comes near it. */
const deepest = 12;

const escapable = /[^0-9A-Za-z\s]/;
const plain = /[^\\`*_~|[<@h]+|[\s\S]/y;

/**
 * Reads the inline part of Discord's markdown. A backslash before a sign takes its meaning away;
 * a mark that is never closed is text. The time is linear in the length of the text.
 */
export function parseInline(text: string): Inline[] {
  return parseWithin(text, 0);
}

function parseWithin(text: string, depth: number): Inline[] {
  if (depth > deepest) return [{ type: 'text', text }];
  const nodes: Inline[] = [];
  const unclosed = new Set<string>();
  const parseInside = (inside: string) => parseWithin(inside, depth + 1);
  let at = 0;
  while (at < text.length) {
    const token =
      readEscape(text, at) ??
      readCode(text, at, unclosed) ??
      readLink(text, at, parseInside) ??
      readMention(text, at) ??
      readUrl(text, at) ??
      readSpan(text, at, unclosed, parseInside) ??
      readPlain(text, at);
    append(nodes, token.node);
    at = token.end;
  }
  return nodes;
}

/** Neighbouring texts become one, so that a reader of the tree sees words and not pieces. */
function append(nodes: Inline[], node: Inline): void {
  const last = nodes.at(-1);
  if (last?.type === 'text' && node.type === 'text') last.text += node.text;
  else nodes.push(node);
}

function readPlain(text: string, at: number): Token {
  plain.lastIndex = at;
  const found = plain.exec(text)?.[0] ?? '';
  return { node: { type: 'text', text: found }, end: at + found.length };
}

function readEscape(text: string, at: number): Token | null {
  const next = text[at + 1];
  if (text[at] !== '\\' || next === undefined || !escapable.test(next)) return null;
  return { node: { type: 'text', text: next }, end: at + 2 };
}

function readCode(text: string, at: number, unclosed: Set<string>): Token | null {
  if (text[at] !== '`' || text[at - 1] === '`') return null;
  const mark = '`'.repeat(runLength(text, at));
  if (unclosed.has(mark)) return null;
  for (let end = at + mark.length; end < text.length; ) {
    const close = text.indexOf('`', end);
    if (close === -1) break;
    const length = runLength(text, close);
    const inside = text.slice(at + mark.length, close);
    if (length === mark.length) return { node: { type: 'code', text: inside.trim() }, end: close + length };
    end = close + length;
  }
  unclosed.add(mark);
  return null;
}

function runLength(text: string, at: number): number {
  let end = at;
  while (text[end] === '`') end++;
  return end - at;
}

function readSpan(text: string, at: number, unclosed: Set<string>, parseInside: Parse): Token | null {
  for (const [mark, type] of spanMarks) {
    if (!text.startsWith(mark, at) || unclosed.has(mark)) continue;
    const start = at + mark.length;
    const close = findClose(text, mark, start);
    if (close === -1) unclosed.add(mark);
    else if (isSpan(text, mark, start, close)) {
      return { node: { type, children: parseInside(text.slice(start, close)) }, end: close + mark.length };
    }
  }
  return null;
}

/** Where the mark that ends a span stands; -1 where the text ends first. */
function findClose(text: string, mark: string, start: number): number {
  const sign = mark.charAt(0);
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (mark.length === 1 && text.startsWith(sign + sign, at)) at++;
    else if (text.startsWith(mark, at) && !(isStrict(mark) && text[at + 2] === sign)) return at;
  }
  return -1;
}

/** `**` and `__` do not end where a third sign follows: in `***a***` the inner pair is italic. */
function isStrict(mark: string): boolean {
  return mark === '**' || mark === '__';
}

function isSpan(text: string, mark: string, start: number, close: number): boolean {
  if (close === start) return false;
  if (mark === '*') return !/\s/.test(text.charAt(start)) && !/\s/.test(text.charAt(close - 1));
  if (mark === '_') return !/\w/.test(text.charAt(close + 1));
  return true;
}
