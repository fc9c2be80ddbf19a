/** Text as Discord's clients would show it, and every construct that they would make of it. */
export type Shown = { text: string; constructs: Construct[] };

/** A construct's kind and where it stands in the text shown. */
type Construct = { kind: string; start: number; end: number };

const atLineStart: [kind: string, rule: RegExp][] = [
  ['heading', /#{1,3}\s+/y],
  ['small print', /-#\s*/y],
  ['quote', />(>>)?\s/y],
  ['list', /([*+-]|\d+\.)(\s|$)/y],
];

const anywhere: [kind: string, rule: RegExp][] = [
  ['code', /`+[^`]+`+/y],
  ['underline', /__[\s\S]+?__/y],
  ['spoiler', /\|\|[\s\S]+?\|\|/y],
  ['italic', /_[^_]+_(?![a-zA-Z0-9_])/y],
  ['angled', /<(@[!&]?\d|#\d|\/[^>]+:\d|t:-?\d|a?:\w+:\d|id:\w|[^: >]+:\/)[^>]*>/y],
  ['everyone', /@(everyone|here)/y],
  ['address', /[a-z]+:\/\/[^\s<]/iy],
  ['masked link', /\[[^\n]*\]\([^\n]*\)/y],
  ['emoji', /:[\w+-]+:/y],
];

const escaped = /\\([^0-9A-Za-z\s])/y;
const strong = /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y;
/** An escaped tilde at its end is taken for one of the marks. */
const strike = /~~([\s\S]+?)~~(?!_)/y;
const italic = /\*(?!\s)((?:\\[\s\S]|\*\*|[^*\\])+?)\*(?!\*)/y;

/**
 * Reads Discord's markdown as its clients do, and rather finds a construct too many than one too few.
 * Only bold, italic and struck text is read on inside; of other constructs the source is shown as it stands.
 */
export function readMarkdown(source: string): Shown {
  const shown: Shown = { text: '', constructs: [] };
  read(source, shown);
  return shown;
}

function read(source: string, shown: Shown): void {
  let at = 0;
  let line = '';
  while (at < source.length) {
    const found = match(source, at, line.trim() === '');
    const start = shown.text.length;
    if (found.inner === null) shown.text += found.text;
    else read(found.inner, shown);
    if (found.kind !== null) shown.constructs.push({ kind: found.kind, start, end: shown.text.length });
    const taken = source.slice(at, at + found.length);
    line = taken.includes('\n') ? '' : line + taken;
    at += found.length;
  }
}

type Found = { kind: string | null; length: number; text: string; inner: string | null };

function match(source: string, at: number, startsLine: boolean): Found {
  const literal = take(escaped, source, at);
  if (literal) return { kind: null, length: 2, text: literal[1] ?? '', inner: null };
  for (const [kind, rule] of [
    ['strong', strong],
    ['italic', italic],
    ['strike', strike],
  ] as const) {
    const found = take(rule, source, at);
    if (found) return { kind, length: found[0].length, text: '', inner: found[1] ?? '' };
  }
  for (const [kind, rule] of startsLine ? [...atLineStart, ...anywhere] : anywhere) {
    const found = take(rule, source, at);
    if (found) return { kind, length: found[0].length, text: found[0], inner: null };
  }
  return { kind: null, length: 1, text: source.charAt(at), inner: null };
}

function take(rule: RegExp, source: string, at: number): RegExpExecArray | null {
  rule.lastIndex = at;
  return rule.exec(source);
}
