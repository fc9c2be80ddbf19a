import type { Range } from '#extract/range.ts';

type Line = Range & { text: string };

const linePattern = /[^\r\n]+/g;
const listEntry = /^(?:[•·▪◦‣*]|[-–—] |\d{1,2}[.)] )/u;
const lowerCase = /^\p{Ll}/u;
const closingMarks = new Set(['"', '”', '’', "'", ')', ']', '»']);
const finalMarks = new Set(['.', '!', '?', '…']);

/** Nobody wraps lines to less, or to more: longer ones are paragraphs of their own. */
const narrowestWrap = 30;
const widestWrap = 130;
/** Two lines tell little: narrower than this they may be two short paragraphs. */
const narrowestPair = 45;

/**
 * The flows of a block: lines that were only wrapped to a width belong together, lines that are each a
 * paragraph, a label or an entry of a list do not. White space around them is left out.
 */
export function splitFlows(text: string, block: Range): Range[] {
  const lines = linesOf(text, block);
  const isWrapped = isWrappedBlock(lines);
  const width = widestOf(lines);
  const flows: Range[] = [];
  for (const [index, line] of lines.entries()) {
    const [before, flow] = [lines[index - 1], flows.at(-1)];
    if (before && flow && runsOn(before, line, isWrapped ? width : null)) flow.end = line.end;
    else flows.push({ start: line.start, end: line.end });
  }
  return flows;
}

/** Whether a text ends as a sentence does, closing marks aside. */
export function endsSentence(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && closingMarks.has(text[last] ?? '')) last -= 1;
  return finalMarks.has(text[last] ?? '');
}

function linesOf(text: string, block: Range): Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of text.slice(block.start, block.end).matchAll(linePattern)) {
    const trimmed = line.trim();
    const start = block.start + index + line.indexOf(trimmed);
    lines.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return lines;
}

function runsOn(before: Line, line: Line, width: number | null): boolean {
  if (listEntry.test(line.text) || line.text === before.text) return false;
  if (width !== null) return !hadRoom(before, line, width);
  return lowerCase.test(line.text) && !endsSentence(before.text);
}

/** Whether the first word of the next line would have fitted: then the line was ended on purpose. */
function hadRoom(before: Line, line: Line, width: number): boolean {
  const space = line.text.indexOf(' ');
  const word = space === -1 ? line.text.length : space;
  return before.text.length + 1 + word <= width;
}

function isWrappedBlock(lines: readonly Line[]): boolean {
  const width = widestOf(lines);
  const before = lines.slice(0, -1);
  if (before.length === 0 || width < narrowestWrap || width > widestWrap) return false;
  const ended = before.filter(({ text }) => endsSentence(text)).length;
  if (before.length === 1) return ended === 0 && width >= narrowestPair;
  const full = before.filter((line, index) => !hadRoom(line, lines[index + 1] ?? line, width)).length;
  return ended <= before.length / 2 && full >= before.length * 0.7;
}

const widestOf = (lines: readonly Line[]): number =>
  lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
