import type { Range } from '#model/answer.ts';
import { splitWords } from '#text/words.ts';

/** Words on a line of their own that a text gives as somebody's, without quotation marks around them. */
export type QuotedLine = Range & { speaker: string | null };

/** Whether somebody is known by a name. */
export type KnowsName = (name: string) => boolean;

type Line = Range & { text: string };

const quoted = /^[ \t]*>+(?!\d)[ \t]?/u;
const byline =
  /^[ \t]*(?:>[ \t]?)?[—–~-]{1,2}[ \t]*(\p{Lu}[\p{L}\p{M}.’' -]{1,60}?)[ \t]*(?:,[^\n]{0,80})?$/u;
const labelled = /^[ \t]*(?:\*\*)?(\p{Lu}[\p{L}\p{M}.’' -]{1,60}?)(?:\*\*)?:(?:\*\*)?[ \t]+(?=\S)/u;
const marks = /["“”«»„]/u;
/** Fewer words on a quoted line are chat. */
const fewestWords = 5;

/**
 * The lines of a text that quote without quotation marks: "> words", with the name on a line "— Name"
 * below them, and "Name: words" where that name is known.
 */
export function findQuotedLines(text: string, knowsName: KnowsName): QuotedLine[] {
  const lines = linesOf(text);
  return lines.flatMap((line, index) => {
    if (marks.test(line.text)) return [];
    return quotedLine(line, lines.slice(index + 1)) ?? turn(line, knowsName) ?? [];
  });
}

function quotedLine(line: Line, following: readonly Line[]): QuotedLine | null {
  const mark = quoted.exec(line.text)?.[0];
  if (mark === undefined || byline.test(line.text)) return null;
  const speaker = bylineOf(following);
  const words = trim(line, mark.length);
  const fewest = speaker === null ? fewestWords : 2;
  return splitWords(line.text.slice(mark.length)).length < fewest ? null : { ...words, speaker };
}

/** The name on the first line that is no quoted one. */
function bylineOf(following: readonly Line[]): string | null {
  for (const { text } of following) {
    const name = byline.exec(text)?.[1];
    if (name !== undefined) return name;
    if (!quoted.test(text)) return null;
  }
  return null;
}

function turn(line: Line, knowsName: KnowsName): QuotedLine | null {
  const match = labelled.exec(line.text);
  if (!match?.[1] || !knowsName(match[1])) return null;
  const words = line.text.slice(match[0].length);
  return splitWords(words).length < 3 ? null : { ...trim(line, match[0].length), speaker: match[1] };
}

function trim({ start, text }: Line, lead: number): Range {
  const words = text.slice(lead);
  const from = start + lead + words.length - words.trimStart().length;
  return { start: from, end: start + text.trimEnd().length };
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/[^\r\n]+/gu), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    text: line,
  }));
}
