import type { Range } from './range.ts';

/** Which way a mark faces by what stands beside it; `either` where that does not tell. */
export type Side = 'open' | 'close' | 'either';

/** A quotation mark, or an apostrophe that may be one. */
export type Mark = Range & {
  /** What belongs together: a quotation opened by a mark of one family is rarely closed by another. */
  family: 'straight' | 'curly' | 'guillemet' | 'doubled' | 'single';
  side: Side;
};

const markPattern = /``|''|‘‘|’’|["“”„‟«»'‘’‚`]/gu;

const families: Readonly<Record<string, Mark['family']>> = {
  '"': 'straight',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '«': 'guillemet',
  '»': 'guillemet',
  '``': 'doubled',
  "''": 'doubled',
  '‘‘': 'doubled',
  '’’': 'doubled',
};

const openers = new Set(['“', '„', '‟', '«', '‘‘', '‘', '‚', '``', '`']);
const closers = new Set(['”', '»', '’’', '’']);

/** More marks in a row than any nesting needs are decoration. */
const longestRow = 6;
const glyphs = new Set('"“”„‟«»\'‘’‚`');

/** The marks of one stretch of a text, in its order. */
export function findMarks(text: string, { start, end }: Range): Mark[] {
  const marks: Mark[] = [];
  for (const row of rowsOf(text, { start, end })) {
    if (row.end - row.start > longestRow) continue;
    for (const { 0: glyph, index } of text.slice(row.start, row.end).matchAll(markPattern)) {
      const from = row.start + index;
      const to = from + glyph.length;
      const before = from === start ? '' : (text[from - 1] ?? '');
      const after = to === end ? '' : (text[to] ?? '');
      marks.push({
        start: from,
        end: to,
        family: families[glyph] ?? 'single',
        side: sideOf(glyph, before, after),
      });
    }
  }
  return marks;
}

/** Where marks stand side by side. A regular expression would run out of stack on a row of millions. */
function* rowsOf(text: string, { start, end }: Range): Generator<Range> {
  for (let at = start; at < end; at++) {
    const from = at;
    while (at < end && glyphs.has(text[at] ?? '')) at++;
    if (at > from) yield { start: from, end: at };
  }
}

const space = /^\s?$/u;
const opening = /[\s([{<—–\-/=:“‘"'«¿¡]/u;
const closing = /[\s)\]}>—–\-/.,;:?!…”’"'»]/u;

function sideOf(glyph: string, before: string, after: string): Side {
  const mayOpen = !space.test(after);
  const mayClose = !space.test(before);
  if (!mayOpen && !mayClose) return openers.has(glyph) ? 'either' : 'close';
  if (!mayOpen) return 'close';
  if (!mayClose) return 'open';
  if (openers.has(glyph)) return opening.test(before) ? 'open' : 'either';
  if (closers.has(glyph)) return closing.test(after) ? 'close' : 'either';
  const opens = opening.test(before);
  const closes = closing.test(after);
  if (opens === closes) return 'either';
  return opens ? 'open' : 'close';
}
